package org.colophon.recommendations.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The rules of one book: about its own list, and about itself on the lists of all others. At most {@value #MOST}, whether
 * they hold now or at another time.
 */
@Table("recommendations_steering")
public class Steering {

    public static final int MOST = 50;

    @Id
    private final UUID book;

    @Version
    private final long version;

    private String rulesJson;

    @PersistenceCreator
    Steering(UUID book, long version, String rulesJson) {
        this.book = book;
        this.version = version;
        this.rulesJson = rulesJson;
    }

    /** A book's rules before an editor sets the first. */
    static Steering none(BookId book) {
        return new Steering(book.value(), 0, RulesJson.write(List.of()));
    }

    /**
     * Adds a rule, or puts it in the place of the one with the same id.
     *
     * @throws RulesRefused when it concerns the book's own place on its own list, when it contradicts another rule at some
     *     moment, or when there are too many
     */
    public Steering set(Rule rule) {
        var others = others(rule.id()).toList();
        var faults = Stream.concat(
                        ownFaults(rule, others.size()),
                        others.stream()
                                .filter(other -> rule.period().overlaps(other.period()))
                                .map(other -> rule.measure().clashWith(other.measure()))
                                .flatMap(Stream::ofNullable))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw new RulesRefused(faults);
        }
        return become(Stream.concat(others.stream(), Stream.of(rule)));
    }

    private Stream<RuleFault> ownFaults(Rule rule, int others) {
        var faults = new ArrayList<RuleFault>();
        if (book().equals(rule.measure().book())) {
            faults.add(new RuleFault("/book", "A book is not on its own list"));
        }
        if (others >= MOST) {
            faults.add(new RuleFault("", "A book has at most " + MOST + " rules"));
        }
        return faults.stream();
    }

    /** Takes a rule away; one that is not there is no longer there. */
    public Steering drop(RuleId id) {
        return become(others(id));
    }

    private Stream<Rule> others(RuleId id) {
        return rules().stream().filter(rule -> !rule.id().equals(id));
    }

    /** In the order of their ids, so that the order in which they were set decides nothing. */
    private Steering become(Stream<Rule> rules) {
        rulesJson = RulesJson.write(rules.sorted((rule, other) ->
                        rule.id().toString().compareTo(other.id().toString()))
                .toList());
        return this;
    }

    public BookId book() {
        return new BookId(book);
    }

    /** 0 before the first rule was set. */
    public long version() {
        return version;
    }

    /** The oldest first. */
    public List<Rule> rules() {
        return RulesJson.read(rulesJson);
    }

    public Optional<Rule> find(RuleId id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
