package org.colophon.content.file;

/** What was sent as a picture cannot be one of a book. Says why, to an editor. */
public final class FileRefused extends RuntimeException {

    private final String why;

    FileRefused(String why) {
        super(why);
        this.why = why;
    }

    FileRefused(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
