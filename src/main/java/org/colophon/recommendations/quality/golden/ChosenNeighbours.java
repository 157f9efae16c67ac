package org.colophon.recommendations.quality.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.quality.accuracy.GoldenChoice;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What editors would list with one book. */
@Table("recommendations_golden_choice")
public class ChosenNeighbours {

    static final int MOST = 20;

    @Id
    private final UUID book;

    @Version
    private long version;

    private String neighbours;

    @PersistenceCreator
    private ChosenNeighbours(UUID book, long version, String neighbours) {
        this.book = book;
        this.version = version;
        this.neighbours = neighbours;
    }

    static ChosenNeighbours noneOf(BookId book) {
        return new ChosenNeighbours(book.value(), 0, "");
    }

    public BookId book() {
        return new BookId(book);
    }

    /** 0 as long as nobody has chosen. */
    public long version() {
        return version;
    }

    public List<BookId> neighbours() {
        return neighbours.isEmpty()
                ? List.of()
                : Arrays.stream(neighbours.split(" ")).map(BookId::of).toList();
    }

    public GoldenChoice choice() {
        return new GoldenChoice(book(), Set.copyOf(neighbours()));
    }

    /**
     * Takes these in place of those chosen before.
     *
     * @throws ChoiceRefused when it is none, too many, one twice or the book itself
     */
    ChosenNeighbours choose(List<BookId> chosen) {
        var faults = new ArrayList<ChoiceRefused.Fault>();
        if (chosen.isEmpty() || chosen.size() > MOST) {
            faults.add(new ChoiceRefused.Fault("/neighbours", "has one book at least and " + MOST + " at most"));
        }
        var seen = new HashSet<BookId>();
        for (int place = 0; place < chosen.size(); place++) {
            if (!seen.add(chosen.get(place))) {
                faults.add(ChoiceRefused.Fault.at(place, "is there twice"));
            }
            if (chosen.get(place).equals(book())) {
                faults.add(ChoiceRefused.Fault.at(place, "is the book itself"));
            }
        }
        ChoiceRefused.ifAny(faults);
        neighbours = chosen.stream().map(BookId::toString).collect(Collectors.joining(" "));
        return this;
    }
}
