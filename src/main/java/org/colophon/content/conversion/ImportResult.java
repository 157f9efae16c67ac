package org.colophon.content.conversion;

import java.util.List;

/** What became of everything in an EPUB. @param entries in reading order */
public record ImportResult(List<EntryResult> entries, List<PictureResult> pictures) {}
