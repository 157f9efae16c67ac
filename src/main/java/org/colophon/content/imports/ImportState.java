package org.colophon.content.imports;

/** How far an import is. */
public enum ImportState {
    /** Its file is kept, and is being read. */
    RECEIVED,
    /** An editor sees what the book would become. */
    PREVIEWED,
    /** The file is not taken; nothing has been changed. */
    REFUSED,
    /** An editor has said so, and the book is being changed. */
    APPLYING,
    /** The book has been changed, and can be released. */
    APPLIED,
    /** It was given up; nothing has been changed. */
    FAILED;

    /** Whether a job is at work on it, or soon will be. */
    public boolean isRunning() {
        return this == RECEIVED || this == APPLYING;
    }
}
