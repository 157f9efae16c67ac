package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a proposal agrees with an index that people have made.
 *
 * @param proposed how many headings are proposed; @param printed how many there are
 * @param found how many of the printed ones are proposed
 * @param near how many of the proposed ones end in the last word of a printed one
 */
record Agreement(int proposed, int printed, int found, int near) {

    /**
     * Case, accents, plural and what is in parentheses do not count. A printed heading with a comma is found by its words in
     * their natural order, as they are printed, or by what stands before the comma: "Bach, J. S." by "Bach".
     */
    static Agreement of(List<String> proposal, List<String> printed) {
        var open = printed.stream().map(Agreement::forms).collect(Collectors.toCollection(ArrayList::new));
        var heads = open.stream().flatMap(Set::stream).map(Agreement::head).collect(Collectors.toSet());
        int found = 0;
        int near = 0;
        for (var term : proposal) {
            var key = key(term);
            var match = open.stream().filter(it -> it.contains(key)).findFirst();
            match.ifPresent(open::remove);
            found += match.isPresent() ? 1 : 0;
            near += heads.contains(head(key)) ? 1 : 0;
        }
        return new Agreement(proposal.size(), printed.size(), found, near);
    }

    /** Whether a term is the same heading as a printed one. */
    static boolean isNamed(String term, String printed) {
        return forms(printed).contains(key(term));
    }

    double precision() {
        return (double) found / proposed;
    }

    double recall() {
        return (double) found / printed;
    }

    double f1() {
        return 2.0 * found / (proposed + printed);
    }

    double headPrecision() {
        return (double) near / proposed;
    }

    private static Set<String> forms(String heading) {
        var term = heading.replaceFirst(", see .*", "");
        var forms = new LinkedHashSet<String>();
        forms.add(key(term));
        int comma = term.indexOf(',');
        if (comma > 0) {
            forms.add(key(term.substring(comma + 1) + " " + term.substring(0, comma)));
            forms.add(key(term.substring(0, comma)));
        }
        return forms;
    }

    private static String key(String term) {
        return Census.key(term.replaceAll("\\(.*?\\)", " ").replaceAll("[,\"“”.]", " "));
    }

    private static String head(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
