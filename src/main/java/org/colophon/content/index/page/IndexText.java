package org.colophon.content.index.page;

import org.colophon.content.EntryKind;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.BookIndexes;
import org.colophon.content.index.passage.WorkingTexts;
import org.colophon.content.outline.Outline;
import org.colophon.content.release.GeneratedText;
import org.colophon.content.section.Xhtml;
import org.springframework.stereotype.Component;

/** Gives the entry "Index" of a book its text. */
@Component
class IndexText implements GeneratedText {

    private final BookIndexes indexes;
    private final WorkingTexts texts;

    IndexText(BookIndexes indexes, WorkingTexts texts) {
        this.indexes = indexes;
        this.texts = texts;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.INDEX;
    }

    @Override
    public Xhtml write(Outline outline) {
        return indexes.findById(outline.id().value())
                .map(index -> write(index, outline))
                .orElse(Xhtml.EMPTY);
    }

    private Xhtml write(BookIndex index, Outline outline) {
        return IndexPage.of(index, texts.of(outline));
    }
}
