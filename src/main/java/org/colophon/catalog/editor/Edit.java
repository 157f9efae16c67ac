package org.colophon.catalog.editor;

import org.jspecify.annotations.Nullable;

/**
 * A change that somebody is making.
 *
 * @param why in their words, at most 500 characters; null when they gave none
 */
public record Edit(Editor editor, @Nullable String why) {

    public static final int MAX_WHY = 500;

    public Edit {
        why = why == null || why.isBlank() ? null : why.strip();
        if (why != null && why.length() > MAX_WHY) {
            throw new IllegalArgumentException("A reason has at most %d characters".formatted(MAX_WHY));
        }
    }

    /** Without a reason given. */
    public static Edit by(Editor editor) {
        return new Edit(editor, null);
    }

    /** The same change, for that reason. */
    public Edit because(String reason) {
        return new Edit(editor, reason);
    }

    /** @throws ImprintOutOfReach when the editor may not change books of that imprint */
    public void require(@Nullable String imprint) {
        if (!editor.mayChange(imprint)) {
            throw new ImprintOutOfReach(imprint, editor.imprints());
        }
    }
}
