package org.colophon.content.markup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes formulas harmless: the elements of MathML Core that show something. Of an element with annotations what it shows is
 * kept, fences are written out, and what is not known becomes a row, so that a fraction goes on having two parts.
 */
final class SafeMath {

    private static final String NAMESPACE = Parser.NamespaceMathml;
    private static final int MAX_DEPTH = 60;
    private static final int MAX_TEXT = 2_000;

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext");
    private static final Set<String> EMPTY = Set.of("mspace", "mprescripts");
    private static final Set<String> FIRST_ONLY = Set.of("semantics", "maction");
    private static final Set<String> DROPPED = Set.of("annotation", "annotation-xml", "script", "style");

    private static final Vocabulary LAYOUTS = Vocabulary.of("""
            math mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover
            mmultiscripts mtable mtr mtd""");

    private static final Vocabulary ATTRIBUTES = Vocabulary.of("""
            dir display displaystyle scriptlevel mathvariant mathcolor mathbackground mathsize accent accentunder fence form
            largeop lspace rspace maxsize minsize movablelimits separator stretchy symmetric linethickness depth height
            width voffset columnspan rowspan columnalign""");

    private static final Pattern VALUE = Pattern.compile("[\\w\\s.,#%+-]{1,100}");

    private SafeMath() {}

    /** @return empty when there is nothing to read */
    static Optional<Element> of(Element from) {
        var holder = new Element("body");
        var math = append("math", from, holder);
        math.attributes().put("xmlns", NAMESPACE);
        attributes(from).forEach(math.attributes()::put);
        from.children().forEach(it -> copy(it, math, 1));
        return math.hasText() ? Optional.of(math) : Optional.empty();
    }

    private static void copy(Element from, Element into, int depth) {
        var name = Vocabulary.local(from.normalName());
        if (depth >= MAX_DEPTH || DROPPED.contains(name)) {
            return;
        }
        if (FIRST_ONLY.contains(name)) {
            from.children().stream().limit(1).forEach(it -> copy(it, into, depth));
        } else if (TOKENS.contains(name)) {
            append(name, from, into).appendText(text(from.wholeText()));
        } else if (EMPTY.contains(name)) {
            append(name, from, into);
        } else if (name.equals("mfenced")) {
            fenced(from, append("mrow", from, into), depth);
        } else {
            var layout = append(
                    LAYOUTS.spelled(name).filter(it -> !it.equals("math")).orElse("mrow"), from, into);
            from.children().forEach(it -> copy(it, layout, depth + 1));
        }
    }

    /** As MathML 3 (section 3.3.8) says what it stands for; Core has no such element. */
    private static void fenced(Element from, Element row, int depth) {
        var separators = text(attribute("separators", ",", from)).replace(" ", "");
        operator(attribute("open", "(", from), row);
        List<Element> held = from.children();
        for (int i = 0; i < held.size(); i++) {
            if (i > 0 && !separators.isEmpty()) {
                int at = Math.min(i, separators.length()) - 1;
                operator(separators.substring(at, at + 1), row);
            }
            copy(held.get(i), row, depth + 1);
        }
        operator(attribute("close", ")", from), row);
    }

    private static String attribute(String name, String otherwise, Element from) {
        return from.hasAttr(name) ? from.attr(name) : otherwise;
    }

    private static void operator(String text, Element row) {
        row.appendChild(new Element("mo", NAMESPACE).appendText(text(text)));
    }

    private static Element append(String name, Element from, Element into) {
        var copy = new Element(name, NAMESPACE);
        into.appendChild(copy);
        if (!name.equals("math")) {
            attributes(from).forEach(copy.attributes()::put);
        }
        return copy;
    }

    private static TreeMap<String, String> attributes(Element from) {
        var kept = new TreeMap<String, String>();
        for (var it : from.attributes()) {
            var value = Characters.inOneLine(it.getValue());
            if (VALUE.matcher(value).matches()) {
                ATTRIBUTES.spelled(it.getKey()).ifPresent(name -> kept.put(name, value));
            }
        }
        return kept;
    }

    private static String text(String raw) {
        var text = Characters.inOneLine(raw);
        return text.length() > MAX_TEXT ? "" : text;
    }
}
