package org.colophon.content.epub.container;

/** A file is not taken, for one reason, of which the message tells an editor. */
public final class EpubRefused extends RuntimeException {

    /** Why a file is not taken. */
    public enum Reason {
        /** It is no ZIP, or one that breaks off or contradicts itself. */
        DAMAGED,
        /** The file, or what it holds when inflated, is larger than allowed, or there are too many of something. */
        TOO_LARGE,
        /** A file in it is compressed as much as only an attack is. */
        TOO_COMPRESSED,
        /** It holds a name that is no plain path, the same name twice, or a symbolic link. */
        UNSAFE_NAME,
        /** It is packed in a way that EPUB does not know. */
        UNSUPPORTED,
        /** It is encrypted or carries a licence that restricts its use. */
        PROTECTED,
        /** XML that it cannot be read without is missing or not well-formed. */
        MALFORMED,
        /** Elements or entries of the contents are nested deeper than allowed. */
        TOO_DEEP,
        /** It has nothing to read in it. */
        EMPTY
    }

    private final Reason reason;

    public EpubRefused(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
