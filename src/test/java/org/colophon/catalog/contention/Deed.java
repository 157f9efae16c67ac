package org.colophon.catalog.contention;

import java.util.List;
import java.util.random.RandomGenerator;
import org.colophon.catalog.history.Act;

/** What an editor does to a book, and what the history calls it. */
enum Deed {
    DESCRIBE(Act.REVISED, "PUT", ""),
    PUBLISH(Act.PUBLISHED, "POST", "/publish"),
    WITHDRAW(Act.WITHDRAWN, "POST", "/withdraw"),
    DISCARD(Act.DISCARDED, "DELETE", "/revision");

    /** Of ten edits, eight describe a book and one publishes it. */
    private static final List<Deed> OF_TWENTY = List.of(PUBLISH, PUBLISH, WITHDRAW, DISCARD);

    final Act act;
    final String method;
    final String path;

    Deed(Act act, String method, String path) {
        this.act = act;
        this.method = method;
        this.path = path;
    }

    static Deed any(RandomGenerator random) {
        var number = random.nextInt(20);
        return number < OF_TWENTY.size() ? OF_TWENTY.get(number) : DESCRIBE;
    }
}
