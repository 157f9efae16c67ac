package org.colophon.content.epub.container;

/** How large an EPUB and its parts may be. Sizes are in bytes and are counted while reading, whatever the ZIP says of them. */
public final class Limits {

    /** The EPUB itself. */
    public static final long MAX_SIZE = 300L << 20;

    /** Files in it. */
    public static final int MAX_FILES = 10_000;

    /** The list of these files, which is held in memory. */
    public static final int MAX_DIRECTORY = 8 << 20;

    /** A path in it, in characters. */
    public static final int MAX_NAME = 512;

    /** One file in it when inflated. */
    public static final long MAX_INFLATED = 256L << 20;

    /** All files in it together when inflated. */
    public static final long MAX_INFLATED_TOTAL = 1L << 30;

    /** How many times larger a file may become by inflating it. Text becomes 3 to 20 times larger. */
    public static final int MAX_RATIO = 200;

    /** A file that does not become larger than this may be compressed as much as it likes. */
    public static final long RATIO_MATTERS = 1 << 20;

    /** A document that is read as XML or HTML, for it is held in memory. */
    public static final int MAX_DOCUMENT = 5 << 20;

    /** Tags in such a document. */
    public static final int MAX_TAGS = 400_000;

    /** Elements in such a document that are in one another. */
    public static final int MAX_DEPTH = 200;

    private Limits() {}
}
