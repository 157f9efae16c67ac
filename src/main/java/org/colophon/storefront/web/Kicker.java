package org.colophon.storefront.web;

import org.colophon.content.EntryKind;

/** The small line above a section's title. */
final class Kicker {

    private Kicker() {}

    /** @return for example {@code 2 · Part} */
    static String of(int number, EntryKind kind) {
        return number + " · "
                + switch (kind) {
                    case FRONT_MATTER -> "Front matter";
                    case PART -> "Part";
                    case CHAPTER -> "Chapter";
                    case SECTION -> "Section";
                    case BACK_MATTER, RELATED_BOOKS, INDEX -> "Back matter";
                };
    }
}
