package org.colophon.content.preview;

/**
 * Which pages around the text of a book are free, whatever else is. One that is not is treated like any other text.
 *
 * @param frontMatter what comes before the first chapter
 * @param contents a table of contents that is an entry of its own; the contents beside the text are always shown
 * @param index the back-of-book index
 */
public record FreePages(boolean frontMatter, boolean contents, boolean index) {

    static final FreePages ALL = new FreePages(true, true, true);

    boolean open(Passage passage) {
        if (passage.contentsPage()) {
            return contents;
        }
        return switch (passage.kind()) {
            case FRONT_MATTER -> frontMatter;
            case INDEX -> index;
            case PART, CHAPTER, SECTION, BACK_MATTER, RELATED_BOOKS -> false;
        };
    }
}
