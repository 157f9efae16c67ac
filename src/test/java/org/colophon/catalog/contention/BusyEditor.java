package org.colophon.catalog.contention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.catalog.product.Isbns;

/**
 * Edits one book after the other. Now and then the editor trusts what they remember of a book, which others may have changed
 * since, or does not say what they have seen. Titles and ISBNs come from a small stock, for which editors of several books
 * compete too.
 */
final class BusyEditor implements Callable<BusyEditor.Diary> {

    private static final int TITLES = 10;
    private static final int ISBNS = 60;

    private final AdminApi api;
    private final List<UUID> books;
    private final AtomicInteger left;
    private final int number;
    private final Random random;
    private final Map<UUID, Reading> remembered = new HashMap<>();
    private final Diary diary = new Diary(new ArrayList<>(), new ArrayList<>());

    /** @param left how many edits there are yet to make, by this editor or another */
    BusyEditor(AdminApi api, List<UUID> books, int number, AtomicInteger left) {
        this.api = api;
        this.books = books;
        this.number = number;
        this.left = left;
        this.random = new Random(number);
    }

    @Override
    public Diary call() {
        for (var edit = 0; left.getAndDecrement() > 0; edit++) {
            edit("e%d-%d".formatted(number, edit));
        }
        return diary;
    }

    private void edit(String word) {
        var book = books.get(random.nextInt(books.size()));
        var deed = Deed.any(random);
        var seen = random.nextInt(4) == 0 ? remembered.computeIfAbsent(book, this::read) : read(book);
        var told = random.nextInt(20) == 0 ? null : seen.version();
        remembered.put(book, seen);
        diary.sent.add(api.edit(book, deed, word, told, body(deed, word)));
    }

    private Reading read(UUID book) {
        var reading = api.read(book);
        diary.read.add(reading);
        return reading;
    }

    private String body(Deed deed, String word) {
        return switch (deed) {
            case DESCRIBE -> """
                    {"title": "Contended %d", "contributors": [{"name": "Ann Author", "role": "A01"}], "language": "en",
                     "subjects": ["UMX"], "keywords": ["%s"], "products": [%s]}""".formatted(random.nextInt(TITLES), word, products());
            case WITHDRAW -> "{\"reason\": \"%s\"}".formatted(word);
            case PUBLISH, DISCARD -> "";
        };
    }

    private String products() {
        return String.join(
                ", ",
                random.ints(random.nextInt(4), 0, ISBNS)
                        .distinct()
                        .mapToObj(Isbns::numbered)
                        .map("{\"isbn\": \"%s\", \"form\": \"BC\"}"::formatted)
                        .toList());
    }

    /** All that an editor did and saw. */
    record Diary(List<Sent> sent, List<Reading> read) {}
}
