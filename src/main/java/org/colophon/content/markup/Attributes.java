package org.colophon.content.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Copies attributes of HTML, those that mean something in a book, as far as their values make sense. */
final class Attributes {

    static final int MAX_SPAN = 1_000;

    /** BCP 47, as far as it can be told by the form. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern PROGRAM = Pattern.compile("(?:^|\\s)(language-[A-Za-z0-9+#_-]{1,30})(?:\\s|$)");

    private Attributes() {}

    /** The language and the direction of the text, which any element may have. */
    static void common(Element from, Element to) {
        var language = from.hasAttr("lang") ? from.attr("lang") : from.attr("xml:lang");
        if (LANGUAGE.matcher(language).matches()) {
            to.attr("lang", language);
        }
        oneOf(Set.of("ltr", "rtl", "auto"), "dir", from, to);
    }

    static boolean hasCommon(Element from) {
        var probe = new Element("span");
        common(from, probe);
        return probe.attributesSize() > 0;
    }

    static void ofList(Element from, Element to) {
        if (from.nameIs("ol")) {
            number("start", -99_999, 99_999, from, to);
            oneOf(Set.of("1", "a", "A", "i", "I"), "type", from, to);
        }
    }

    static void ofCell(Element from, Element to) {
        if (from.nameIs("th")) {
            oneOf(Set.of("row", "col", "rowgroup", "colgroup"), "scope", from, to);
        }
        number("colspan", 2, MAX_SPAN, from, to);
        number("rowspan", 2, MAX_SPAN, from, to);
    }

    /** The programming language, in the way that HTML 4.5.15 ("The code element") proposes. */
    static void ofCode(Element from, Element to) {
        var language = PROGRAM.matcher(from.className());
        if (language.find()) {
            to.addClass(language.group(1));
        }
    }

    static void number(String name, int least, int most, Element from, Element to) {
        var value = from.attr(name).strip();
        if (NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                to.attr(name, String.valueOf(number));
            }
        }
    }

    private static void oneOf(Set<String> values, String name, Element from, Element to) {
        if (values.contains(from.attr(name))) {
            to.attr(name, from.attr(name));
        }
    }
}
