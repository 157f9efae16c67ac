package org.colophon.content.web;

import java.util.List;
import java.util.stream.IntStream;
import org.colophon.content.EntryId;
import org.colophon.content.preview.Extent;

/**
 * How much of the working text the present policy opens.
 *
 * @param characters of the whole book
 * @param free how many of them
 */
record ExtentView(long characters, long free, List<Entry> entries) {

    /** @param length of the text in characters; @param free how many of them at most */
    record Entry(EntryId id, int number, int length, int free) {}

    static ExtentView of(Extent extent) {
        var passages = extent.passages();
        return new ExtentView(
                extent.characters(),
                extent.free(),
                IntStream.range(0, passages.size())
                        .mapToObj(it -> new Entry(
                                passages.get(it).id(), it, passages.get(it).length(), extent.free(it)))
                        .toList());
    }
}
