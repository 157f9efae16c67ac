package org.colophon.recommendations.similarity;

import java.util.List;

/** Lists names as a sentence does. */
final class Names {

    private Names() {}

    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
