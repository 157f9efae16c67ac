package org.colophon;

import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.ETag;

/**
 * Reads the {@code If-Match} of a write: one strong entity tag (RFC 9110, 8.8.3) as GET answered it. A weak tag never
 * matches a write, and {@code *} or a list would let an editor overwrite what they have not seen: all three are refused.
 */
final class EntityTagConverter implements Converter<String, ETag> {

    private static final Pattern ONE_STRONG_TAG = Pattern.compile("\"([\\x21\\x23-\\x7E]*)\"");

    @Override
    public ETag convert(String header) {
        var matcher = ONE_STRONG_TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not one strong entity tag: " + header);
        }
        return new ETag(matcher.group(1), false);
    }
}
