package org.colophon.catalog.web.subject;

import java.util.List;
import org.colophon.catalog.subject.ThemaCode;
import org.colophon.catalog.subject.ThemaScheme;

/**
 * A code with all that helps to decide for it or against it.
 *
 * @param version of the scheme
 * @param kind {@code subject} or {@code qualifier}
 * @param notes in EDItEUR's words, empty when there are none
 * @param path the codes above it, from the top
 * @param children the codes right below it
 */
record ThemaEntry(
        String version,
        String code,
        String heading,
        String kind,
        String notes,
        List<ThemaLine> path,
        List<ThemaLine> children) {

    static ThemaEntry of(ThemaCode code, ThemaScheme scheme) {
        return new ThemaEntry(
                scheme.version(),
                code.code(),
                code.heading(),
                code.kind().word(),
                code.notes(),
                lines(scheme.path(code)),
                lines(scheme.children(code.code())));
    }

    private static List<ThemaLine> lines(List<ThemaCode> codes) {
        return codes.stream().map(ThemaLine::of).toList();
    }
}
