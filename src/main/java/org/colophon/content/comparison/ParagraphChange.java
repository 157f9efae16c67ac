package org.colophon.content.comparison;

import java.util.List;
import java.util.Set;
import org.colophon.content.section.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a paragraph.
 *
 * @param changes empty when it is the same in both states
 * @param before its place in the earlier text, from 0; null when it is new
 * @param after its place in the later text, from 0; null when it is gone
 * @param paragraph as it is now, or as it was when it is gone
 * @param words its text in both states; one of the same words that has changed has other markup
 */
public record ParagraphChange(
        Set<Change> changes,
        @Nullable Integer before,
        @Nullable Integer after,
        Paragraph paragraph,
        List<Run> words) {}
