package org.colophon.catalog.web.subject;

import org.colophon.catalog.subject.ThemaCode;

/**
 * A code as it stands in lists.
 *
 * @param kind {@code subject} or {@code qualifier}
 */
record ThemaLine(String code, String heading, String kind) {

    static ThemaLine of(ThemaCode code) {
        return new ThemaLine(code.code(), code.heading(), code.kind().word());
    }
}
