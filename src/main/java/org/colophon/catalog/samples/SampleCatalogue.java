package org.colophon.catalog.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.document.DescribedBook;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills an empty catalogue with real books, so that a newcomer finds something to read. Each line of its file describes a
 * book as editors do; {@code id} may be given too, for books whose content is among the samples.
 */
@Component
@ConditionalOnBooleanProperty("colophon.sample-catalogue")
class SampleCatalogue implements ApplicationModuleInitializer {

    private static final Logger log = LoggerFactory.getLogger(SampleCatalogue.class);
    private static final ClassPathResource BOOKS = new ClassPathResource("sample/books.jsonl");

    private final Books books;
    private final BookDesk desk;
    private final JsonMapper json;

    SampleCatalogue(Books books, BookDesk desk, JsonMapper json) {
        this.books = books;
        this.desk = desk;
        this.json = json;
    }

    /** All of them or none, so that a first start that is broken off leaves no half of a catalogue. */
    @Override
    @Transactional
    public void initialize() {
        if (books.count() == 0) {
            fill();
            log.info("The catalogue was empty: {} sample books are published", books.count());
        }
    }

    private void fill() {
        try (var lines = new BufferedReader(new InputStreamReader(BOOKS.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::publish);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(String line) {
        var object = json.readValue(line, ObjectNode.class);
        var id = Optional.ofNullable(object.remove("id"))
                .map(it -> BookId.of(it.asString()))
                .orElseGet(BookId::create);
        desk.enter(id, json.treeToValue(object, DescribedBook.class).description(), true, Edit.by(Editor.COLOPHON));
    }
}
