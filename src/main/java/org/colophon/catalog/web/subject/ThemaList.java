package org.colophon.catalog.web.subject;

import java.util.List;
import org.colophon.catalog.subject.ThemaCode;

/** @param version of the scheme that the codes are from */
record ThemaList(String version, List<ThemaLine> items) {

    static ThemaList of(String version, List<ThemaCode> codes) {
        return new ThemaList(version, codes.stream().map(ThemaLine::of).toList());
    }
}
