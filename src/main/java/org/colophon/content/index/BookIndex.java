package org.colophon.content.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.ParagraphPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The back-of-book index of a book. Each transition checks all that stands against it and returns the index, which the caller
 * saves. Whoever changes a proposed heading accepts it.
 */
@Table("content_index")
public class BookIndex {

    /** How many headings an index has at most, rejected ones included. */
    public static final int MAX_HEADINGS = 5_000;

    @Id
    private final UUID id;

    @Version
    private final long version;

    private String language;

    @SuppressWarnings("UnusedVariable") // it is what is stored
    private String document;

    @Transient
    private final Headings headings;

    @PersistenceCreator
    BookIndex(UUID id, long version, String language, String document) {
        this.id = id;
        this.version = version;
        this.language = language;
        this.document = document;
        this.headings = new Headings(IndexDocument.read(document));
    }

    /** The index of a book for which none has been made. */
    public static BookIndex begin(BookId book) {
        return new BookIndex(book.value(), 0, "en", IndexDocument.EMPTY);
    }

    /** @param language of the headings, by which they are sorted (BCP 47) */
    public BookIndex speak(String language) {
        this.language = language;
        return this;
    }

    /**
     * Takes up what was found in the text. What has been accepted stays as its editors left it, what has been rejected stays
     * away; proposals that nobody has looked at are replaced.
     */
    public BookIndex propose(List<Candidate> candidates) {
        new Intake(headings).take(candidates);
        return this;
    }

    /** Adds a heading of the editors' own. */
    public BookIndex add(String term, @Nullable HeadingId parent) {
        var faults = new Faults();
        HeadingRules.checkTerm(headings, term, parent, null, faults);
        HeadingRules.checkParent(headings, null, parent, faults);
        faults.unless(headings.size() < MAX_HEADINGS, "", "An index has at most " + MAX_HEADINGS + " headings")
                .refuse();
        headings.put(Heading.of(term, HeadingState.ACCEPTED, Set.of()).under(parent));
        return this;
    }

    /** Makes a heading part of the index, be it proposed or rejected. */
    public BookIndex accept(HeadingId id) {
        var heading = known(id);
        var faults = new Faults();
        if (heading.isRejected()) {
            HeadingRules.checkTerm(headings, heading.term(), heading.parent(), id, faults);
        }
        faults.refuse();
        headings.put(heading.in(HeadingState.ACCEPTED));
        return this;
    }

    /** Keeps a heading out of the index for good. Its locators stay, should it be accepted after all. */
    public BookIndex reject(HeadingId id) {
        var heading = known(id);
        new Faults()
                .unless(headings.childrenOf(id).isEmpty(), "/heading", "It has sub-headings")
                .unless(headings.referringTo(id).isEmpty(), "/heading", "Other headings refer to it")
                .refuse();
        headings.put(heading.referring(List.of(), List.of()).under(null).in(HeadingState.REJECTED));
        return this;
    }

    public BookIndex rename(HeadingId id, String term) {
        var heading = wanted(id);
        var faults = new Faults();
        HeadingRules.checkTerm(headings, term, heading.parent(), id, faults);
        faults.refuse();
        return change(heading.called(term));
    }

    /** @param parent null to make it a main heading */
    public BookIndex nest(HeadingId id, @Nullable HeadingId parent) {
        var heading = wanted(id);
        var faults = new Faults();
        HeadingRules.checkParent(headings, heading, parent, faults);
        HeadingRules.checkTerm(headings, heading.term(), parent, id, faults);
        faults.refuse();
        return change(heading.under(parent));
    }

    /**
     * Gives all that a heading has to another one.
     *
     * @param keepSee whether the heading stays and says where to look instead; else it goes, and the other one is found under
     *     its forms
     */
    public BookIndex merge(HeadingId id, HeadingId into, boolean keepSee) {
        var faults = new Faults();
        HeadingRules.checkMerge(headings, wanted(id), headings.find(into), faults);
        faults.refuse();
        new Merge(headings, wanted(id), wanted(into)).run(keepSee);
        return this;
    }

    /** Lets a heading that has nothing of its own say where to look instead. */
    public BookIndex addSee(HeadingId id, HeadingId to) {
        var heading = wanted(id);
        var faults = new Faults();
        HeadingRules.checkReference(headings, heading, to, faults);
        HeadingRules.checkBare(headings, heading, faults);
        faults.refuse();
        return change(heading.referring(with(heading.see(), to), List.of()));
    }

    public BookIndex addSeeAlso(HeadingId id, HeadingId to) {
        var heading = wanted(id);
        var faults = new Faults().unless(!heading.isReference(), "/heading", HeadingRules.ONLY_REFERS);
        HeadingRules.checkReference(headings, heading, to, faults);
        faults.refuse();
        return change(heading.referring(List.of(), with(heading.seeAlso(), to)));
    }

    /** Takes a reference away, of either kind. */
    public BookIndex removeReference(HeadingId id, HeadingId to) {
        var heading = wanted(id);
        new Faults()
                .unless(heading.refersTo(to), "/other", "The heading does not refer to it")
                .refuse();
        return change(heading.referring(without(heading.see(), to), without(heading.seeAlso(), to)));
    }

    /**
     * @param to the last paragraph of a range, null for a single one
     * @param text of the same book, in which the places must be
     */
    public BookIndex addLocator(HeadingId id, ParagraphPlace from, @Nullable ParagraphPlace to, BookText text) {
        var heading = wanted(id);
        var locator = new Locator(from, to, text.reminder(from));
        var faults = new Faults().unless(!heading.isReference(), "/heading", HeadingRules.ONLY_REFERS);
        HeadingRules.checkLocator(heading, locator, text, faults);
        faults.refuse();
        return change(heading.at(with(heading.locators(), locator)));
    }

    /** Takes a locator away, lost or not. */
    public BookIndex removeLocator(HeadingId id, ParagraphPlace from, @Nullable ParagraphPlace to) {
        var heading = wanted(id);
        var locator = new Locator(from, to, "");
        new Faults()
                .unless(heading.has(locator), "/from", "The heading has no such locator")
                .refuse();
        return change(heading.at(heading.locators().stream()
                .filter(it -> !it.coversSameAs(locator))
                .toList()));
    }

    /** Locators of wanted headings that the text has lost, in the order of the headings. */
    public List<LostLocator> lost(BookText text) {
        return headings.all().stream()
                .filter(it -> !it.isRejected())
                .flatMap(heading -> heading.locators().stream()
                        .filter(it -> !text.holds(it.from(), it.last()))
                        .map(it -> new LostLocator(heading, it)))
                .toList();
    }

    public BookId id() {
        return new BookId(id);
    }

    /** 0 until the index is made. */
    public long version() {
        return version;
    }

    /** BCP 47. */
    public String language() {
        return language;
    }

    /** All headings in the order in which they were made, rejected ones as well. */
    public List<Heading> headings() {
        return headings.all();
    }

    /** Writes down what has been changed, for it to be saved. */
    BookIndex written() {
        document = IndexDocument.write(headings.all());
        return this;
    }

    private BookIndex change(Heading heading) {
        headings.put(heading.in(HeadingState.ACCEPTED));
        return this;
    }

    private Heading known(HeadingId id) {
        return headings.find(id).orElseThrow(() -> new IndexRefusal(List.of(HeadingRules.unknown("/heading"))));
    }

    private Heading wanted(HeadingId id) {
        var heading = known(id);
        new Faults()
                .unless(!heading.isRejected(), "/heading", "It has been rejected")
                .refuse();
        return heading;
    }

    private static <T> List<T> with(List<T> list, T one) {
        var result = new ArrayList<>(list);
        result.add(one);
        return result;
    }

    private static <T> List<T> without(List<T> list, T one) {
        return list.stream().filter(it -> !it.equals(one)).toList();
    }
}
