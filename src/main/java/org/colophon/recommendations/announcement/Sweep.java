package org.colophon.recommendations.announcement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.RelatedBooksChanged;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.RelatedIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Compares the list of every book with the one that was announced last, and announces those that read otherwise. */
@Component
class Sweep {

    private static final int BOOKS_PER_TRANSACTION = 100;

    private final AnnouncedLists lists;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    Sweep(AnnouncedLists lists, ApplicationEventPublisher events, TransactionOperations transaction) {
        this.lists = lists;
        this.events = events;
        this.transaction = transaction;
    }

    void over(RelatedIndex index) {
        var books = index.books().stream().map(Profile::id).toList();
        for (int from = 0; from < books.size(); from += BOOKS_PER_TRANSACTION) {
            var some = books.subList(from, Math.min(books.size(), from + BOOKS_PER_TRANSACTION));
            transaction.executeWithoutResult(status -> compare(some, index));
        }
    }

    private void compare(List<BookId> books, RelatedIndex index) {
        var announced = announced(books);
        books.forEach(book -> announce(announced.getOrDefault(book, AnnouncedList.noneOf(book)), index));
    }

    private Map<BookId, AnnouncedList> announced(List<BookId> books) {
        List<UUID> ids = books.stream().map(BookId::value).toList();
        return lists.findAllById(ids).stream().collect(Collectors.toMap(AnnouncedList::book, Function.identity()));
    }

    private void announce(AnnouncedList announced, RelatedIndex index) {
        var related = index.relatedTo(announced.book());
        var digest = ListDigest.of(related);
        if (!announced.reads(digest)) {
            var saved = lists.save(announced.become(digest));
            events.publishEvent(new RelatedBooksChanged(saved.book(), saved.version(), related));
        }
    }
}
