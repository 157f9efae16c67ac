package org.colophon.catalog.contributor.name;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the names that no person has. A name is taken for an organisation's when it has several words and begins with
 * "The", or with a word such as "University" or "Institute" before "of", or when its last word is a legal form ("Inc.",
 * "GmbH") or a kind of organisation that is no family name ("Foundation", "Team"). In doubt it is a person's.
 */
final class CorporateName {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:The |(?:Academy|Association|Board|Bureau|Center|Centre|College|Council|Department|Faculty|Institute|Ministry"
                    + "|Museum|Office|School|Society|University) (?:of|for) ).+");
    private static final Set<String> ENDINGS = Set.of(
            ("Academy Agency AG Alliance Association Authority Board B.V. BV Bureau Center Centre Co. Collective College"
                            + " Commission Committee Community Company Consortium Corp Corp. Corporation Council Department"
                            + " e.V. Editors Federation Fellowship Foundation GmbH Government Group Inc Inc. Incorporated"
                            + " Institute Institution KG Laboratories Laboratory Library Limited LLC LLP Ltd Ltd. Ministry"
                            + " Museum Network Observatory Organisation Organization plc PLC Press Project Publications"
                            + " Publishers Publishing S.A. Society Solutions Staff Studio Studios Team Technologies Trust"
                            + " University Verlag")
                    .split(" "));

    private CorporateName() {}

    static boolean matches(String name) {
        var last = name.lastIndexOf(' ');
        return last > 0
                && (ENDINGS.contains(name.substring(last + 1))
                        || BEGINNING.matcher(name).matches());
    }
}
