package org.colophon.content.epub.container;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The characters of an XML document, and what can be said of it before it is parsed. */
final class XmlText {

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final Pattern NAMED = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]*;");

    private XmlText() {}

    /** Decodes by byte order mark, else by declaration, else as UTF-8 (XML 1.0, appendix F). */
    static String decode(byte[] bytes) {
        var text = new String(bytes, charset(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        } else if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = ENCODING.matcher(start);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** A document that is in bytes says in vain that it is in UTF-16. */
    private static Charset named(String name) {
        try {
            var charset = Charset.forName(name);
            return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Without its document type, which is never acted upon, and which not every parser can skip. */
    static String withoutDoctype(String text) {
        int start = text.indexOf(DOCTYPE);
        if (start < 0 || text.substring(0, start).matches("(?s).*<[A-Za-z].*")) {
            return text;
        }
        return text.substring(0, start) + text.substring(endOfDoctype(text, start + DOCTYPE.length()));
    }

    private static int endOfDoctype(String text, int start) {
        int nesting = 1;
        int i = start;
        while (i < text.length() && nesting > 0) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = after(text, String.valueOf(c), i + 1);
            } else if (text.startsWith("<!--", i)) {
                i = after(text, "-->", i);
            } else {
                nesting += c == '<' ? 1 : c == '>' ? -1 : 0;
                i++;
            }
        }
        return i;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** With the characters that HTML has names for, of which XML knows but five. */
    static String withoutNames(String text) {
        return NAMED.matcher(text).replaceAll(it -> {
            var character = Parser.unescapeEntities(it.group(), true);
            return Matcher.quoteReplacement(character);
        });
    }
}
