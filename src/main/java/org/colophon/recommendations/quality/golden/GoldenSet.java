package org.colophon.recommendations.quality.golden;

import java.util.List;
import java.util.stream.IntStream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.related.CurrentIndex;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that editors have chosen, for {@value #MOST} books at most. */
@Component
public class GoldenSet {

    static final int MOST = 1_000;

    private final ChosenLists lists;
    private final CurrentIndex current;

    GoldenSet(ChosenLists lists, CurrentIndex current) {
        this.lists = lists;
        this.current = current;
    }

    public List<ChosenNeighbours> all() {
        return lists.findAllByOrderByBook();
    }

    /** What was chosen for the book, which may be nothing. */
    public ChosenNeighbours of(BookId book) {
        return lists.findById(book.value()).orElseGet(() -> ChosenNeighbours.noneOf(book));
    }

    /** @throws ChoiceRefused when these cannot be chosen, or the set is full */
    @Transactional
    public ChosenNeighbours choose(ChosenNeighbours known, List<BookId> chosen) {
        var unknown = IntStream.range(0, chosen.size())
                .filter(place -> current.get().find(chosen.get(place)).isEmpty())
                .mapToObj(place -> ChoiceRefused.Fault.at(place, "is no book that was ever published"))
                .toList();
        ChoiceRefused.ifAny(unknown);
        var choice = known.choose(chosen);
        if (known.version() == 0 && lists.count() >= MOST) {
            ChoiceRefused.ifAny(List.of(new ChoiceRefused.Fault("", "The golden set has " + MOST + " books already")));
        }
        return lists.save(choice);
    }

    /** Takes the book out of the set; nothing happens when it is not in it. */
    public void remove(ChosenNeighbours known) {
        if (known.version() > 0) {
            lists.delete(known);
        }
    }
}
