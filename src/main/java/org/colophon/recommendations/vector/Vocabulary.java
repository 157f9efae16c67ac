package org.colophon.recommendations.vector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a field over all books. A rare term says more than a common one; one that stands in too many books says
 * nothing and is left out; one that stands in a single book relates it to no other, but makes its other terms weigh less.
 */
final class Vocabulary {

    private final Map<String, Term> terms = new HashMap<>();
    private final int books;
    private final String[] shared;

    /** @param largestShare the largest share of all books, 0 to 1, that a term may stand in */
    Vocabulary(List<Bag> bags, double largestShare) {
        books = bags.size();
        for (var bag : bags) {
            for (int i = 0; i < bag.size(); i++) {
                terms.computeIfAbsent(bag.term(i), term -> new Term()).books++;
            }
        }
        terms.values().removeIf(term -> term.books > largestShare * books);
        shared = terms.entrySet().stream()
                .filter(each -> each.getValue().books > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toArray(String[]::new);
        // Numbers that ascend with the terms do not depend on the order in which books are read
        for (int number = 0; number < shared.length; number++) {
            numberOf(shared[number], number);
        }
    }

    private void numberOf(String term, int number) {
        var known = terms.get(term);
        if (known != null) {
            known.number = number;
        }
    }

    /** How many terms can be in common. */
    int size() {
        return shared.length;
    }

    String term(int number) {
        return shared[number];
    }

    /** Null for a term that stands in too many books. */
    @Nullable Term find(String term) {
        return terms.get(term);
    }

    double rarity(Term term) {
        return Math.log((1.0 + books) / (1.0 + term.books)) + 1;
    }

    static final class Term {

        private int books;
        private int number = -1;

        boolean isShared() {
            return number >= 0;
        }

        int number() {
            return number;
        }
    }
}
