package org.colophon.content.release;

/**
 * Who releases, and what there is to say about it.
 *
 * @param editor the name of the account; empty when it is no editor
 * @param note at most {@value #MAX_NOTE} characters; empty when there is nothing to say
 */
public record Occasion(String editor, String note) {

    public static final int MAX_NOTE = 1_000;

    /** Colophon releases by itself, as it does its samples. */
    public static final Occasion NONE = new Occasion("", "");

    /** The texts stay, but readers see more or less of them. */
    static final Occasion PREVIEW = new Occasion("", "What is free has changed");

    public Occasion {
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most " + MAX_NOTE + " characters");
        }
    }
}
