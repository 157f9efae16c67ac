package org.colophon.content.epub.container;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found while an EPUB was read, each thing once. */
public final class Notices {

    /** How many are kept; a file that is worse than that is not described better by more. */
    public static final int MAX_NOTICES = 1_000;

    private final Set<Notice> found = new LinkedHashSet<>();

    public void add(String path, String detail) {
        if (found.size() < MAX_NOTICES) {
            found.add(new Notice(path, detail));
        }
    }

    /** In the order in which they were found. */
    public List<Notice> all() {
        return List.copyOf(found);
    }
}
