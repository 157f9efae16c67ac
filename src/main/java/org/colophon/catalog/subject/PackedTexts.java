package org.colophon.catalog.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Many short texts in one array, for which a string each would need half as much room again. */
final class PackedTexts {

    private final byte[] bytes;
    private final int[] ends;

    PackedTexts(List<String> texts) {
        var out = new ByteArrayOutputStream();
        ends = new int[texts.size()];
        for (var at = 0; at < ends.length; at++) {
            out.writeBytes(texts.get(at).getBytes(UTF_8));
            ends[at] = out.size();
        }
        bytes = out.toByteArray();
    }

    String get(int at) {
        var start = at == 0 ? 0 : ends[at - 1];
        return new String(bytes, start, ends[at] - start, UTF_8);
    }

    int size() {
        return ends.length;
    }
}
