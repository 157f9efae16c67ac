package org.colophon.recommendations.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Which books are editions of one another: those of one work, and those of which one replaces the other. Books go by their
 * number in the list that it was made of. Immutable.
 */
public final class Editions {

    /** No edition is open to readers. */
    public static final int NONE = -1;

    private final List<Profile> books;
    private final int[] groups;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, Integer> newest = new HashMap<>();

    /** @param books from the newest to the oldest */
    public Editions(List<Profile> books) {
        this.books = books;
        groups = IntStream.range(0, books.size()).toArray();
        join();
        for (int book = 0; book < groups.length; book++) {
            members.computeIfAbsent(group(book), group -> new ArrayList<>()).add(book);
        }
        members.forEach((group, editions) -> newest.put(group, newestOf(editions)));
    }

    private void join() {
        var numbers = new HashMap<UUID, Integer>();
        var works = new HashMap<UUID, Integer>();
        for (int book = 0; book < groups.length; book++) {
            numbers.put(books.get(book).id().value(), book);
            works.putIfAbsent(books.get(book).card().work(), book);
        }
        for (int book = 0; book < groups.length; book++) {
            var card = books.get(book).card();
            join(book, works.getOrDefault(card.work(), book));
            join(book, numbers.getOrDefault(card.replaces(), book));
        }
    }

    private void join(int book, int other) {
        int one = group(book);
        int two = group(other);
        groups[Math.max(one, two)] = Math.min(one, two);
    }

    /** The least number of a group stands for it. */
    private int group(int book) {
        int group = book;
        while (groups[group] != group) {
            group = groups[group];
        }
        return group;
    }

    /** What replaces it is newer than a book whatever their dates, which may be as vague as a year. */
    private int newestOf(List<Integer> editions) {
        var published =
                editions.stream().filter(book -> books.get(book).isPublished()).toList();
        var replaced = new HashSet<UUID>();
        published.forEach(book -> replaced.add(books.get(book).card().replaces()));
        return published.stream()
                .filter(book -> !replaced.contains(books.get(book).id().value()))
                .findFirst()
                .or(() -> published.stream().findFirst())
                .orElse(NONE);
    }

    /** The newest edition of a book that is open to readers, which may be the book itself, or {@link #NONE}. */
    public int newest(int book) {
        return newest.getOrDefault(group(book), NONE);
    }

    /** A book and its other editions. */
    public List<Integer> of(int book) {
        return members.getOrDefault(group(book), List.of());
    }
}
