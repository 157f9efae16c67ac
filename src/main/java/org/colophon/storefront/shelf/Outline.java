package org.colophon.storefront.shelf;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.content.Content.Reader;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;

/**
 * The table of contents of a book.
 *
 * @param entries in reading order, each with its number from 0
 */
public record Outline(List<Entry> entries) {

    /** From how many entries on a page does not show them all. */
    static final int MANY = 400;

    /** How many siblings are shown on each side. */
    private static final int REACH = 40;

    static final Outline EMPTY = new Outline(List.of());

    public Outline {
        entries = List.copyOf(entries);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Optional<Entry> entry(int number) {
        return number >= 0 && number < entries.size() ? Optional.of(entries.get(number)) : Optional.empty();
    }

    /** The entry, whatever its number and title have become since its id was kept. */
    public Optional<Entry> entry(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    public Optional<Entry> before(int number) {
        return entry(number - 1);
    }

    public Optional<Entry> after(int number) {
        return entry(number + 1);
    }

    /**
     * How far into the text of the book a place is, 0 to 1; 0 when the book has no text.
     *
     * @param share of the entry that lies before the place, 0 to 1
     */
    public double extent(int number, double share) {
        long all = length(entries);
        double before =
                length(entries.subList(0, number)) + share * entries.get(number).length();
        return all == 0 ? 0 : before / all;
    }

    private static long length(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::length).sum();
    }

    /** Where reading begins: the first entry of which the reader may see text. */
    public Optional<Entry> firstText(Reader reader) {
        return readable(reader, entry -> true);
    }

    /** Where the book lies open on its page: at its first part, else its first chapter, else wherever there is text. */
    public Optional<Entry> opening(Reader reader) {
        return Stream.of(EntryKind.PART, EntryKind.CHAPTER)
                .flatMap(kind -> readable(reader, entry -> entry.kind() == kind).stream())
                .findFirst()
                .or(() -> firstText(reader));
    }

    /** Whether all the text that there is may be read by anyone. */
    @JsonIgnore
    public boolean isFree() {
        return entries.stream().filter(entry -> entry.length() > 0).allMatch(entry -> entry.access() == Access.FREE);
    }

    /** How many entries there are, without the sections that they fall into: as many as the contents have lines in a printed book. */
    public long chapters() {
        return entries.stream()
                .filter(entry -> entry.kind() != EntryKind.SECTION)
                .count();
    }

    /** The entries as a tree: chapters under their part, sections under their chapter, to any depth. */
    public List<Branch> branches() {
        return branches(0, entries.size());
    }

    /**
     * The tree as a page of the whole book shows it: of a book with more than {@value #MANY} entries without the sections of
     * its chapters, which are shown where the chapter is read.
     */
    public List<Branch> overview() {
        if (entries.size() <= MANY) {
            return branches();
        }
        return new Outline(entries.stream()
                        .filter(entry -> entry.kind() != EntryKind.SECTION)
                        .toList())
                .branches();
    }

    /**
     * The tree as it stands beside an entry that is read: of a book with more than {@value #MANY} entries only those around
     * the entry and around what holds it, so that a page costs no more in a long book than in a short one.
     */
    public List<Branch> nearby(int number) {
        return entries.size() <= MANY ? branches() : nearby(branches(), number);
    }

    private static List<Branch> nearby(List<Branch> siblings, int number) {
        int at = 0;
        while (at < siblings.size() - 1 && siblings.get(at + 1).entry().number() <= number) {
            at++;
        }
        int on = at;
        return IntStream.range(Math.max(0, at - REACH), Math.min(siblings.size(), at + REACH + 1))
                .mapToObj(it -> it == on
                        ? siblings.get(it).around(number)
                        : siblings.get(it).folded())
                .toList();
    }

    private Optional<Entry> readable(Reader reader, Predicate<Entry> wanted) {
        return entries.stream()
                .filter(entry -> entry.length() > 0)
                .filter(entry -> reader == Reader.ENTITLED || entry.access() != Access.NONE)
                .filter(wanted)
                .findFirst();
    }

    private List<Branch> branches(int from, int to) {
        var branches = new ArrayList<Branch>();
        for (int at = from; at < to; ) {
            int end = endOfBranch(at, to);
            branches.add(new Branch(entries.get(at), branches(at + 1, end)));
            at = end;
        }
        return List.copyOf(branches);
    }

    private int endOfBranch(int at, int to) {
        int end = at + 1;
        while (end < to && entries.get(end).depth() > entries.get(at).depth()) {
            end++;
        }
        return end;
    }

    /** An entry with those below it. */
    public record Branch(Entry entry, List<Branch> branches) {

        private Branch around(int number) {
            return new Branch(entry, nearby(branches, number));
        }

        private Branch folded() {
            return new Branch(entry, List.of());
        }

        /** Whether the entry of this number is somewhere below. */
        public boolean holds(int number) {
            return branches.stream().anyMatch(it -> it.entry.number() == number || it.holds(number));
        }
    }
}
