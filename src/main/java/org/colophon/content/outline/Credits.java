package org.colophon.content.outline;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.colophon.content.Contributor;

/** Contributors in one column: a line for each, with role and name apart by a tab, which neither can have. */
final class Credits {

    private Credits() {}

    static String written(List<Contributor> contributors) {
        return contributors.stream().map(it -> it.role() + '\t' + it.name()).collect(joining("\n"));
    }

    static List<Contributor> read(String credits) {
        return credits.lines().map(Credits::contributor).toList();
    }

    private static Contributor contributor(String line) {
        int tab = line.indexOf('\t');
        return new Contributor(line.substring(tab + 1), line.substring(0, tab));
    }
}
