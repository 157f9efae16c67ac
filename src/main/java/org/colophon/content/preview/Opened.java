package org.colophon.content.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import org.colophon.content.EntryKind;

/** Walks through a book and tells which entries a policy opens: with a chapter its sections, but not the chapters of a part. */
final class Opened {

    private final PreviewPolicy policy;

    /** Whether the entries that hold the present one are open, the innermost first. */
    private final Deque<Boolean> held = new ArrayDeque<>();

    private int number;

    Opened(PreviewPolicy policy) {
        this.policy = policy;
    }

    boolean next(Passage passage) {
        while (held.size() > passage.depth()) {
            held.pop();
        }
        boolean open = policy.opens(passage, number++) || isSection(passage) && Boolean.TRUE.equals(held.peek());
        held.push(open);
        return open;
    }

    private static boolean isSection(Passage passage) {
        return passage.kind() == EntryKind.SECTION;
    }
}
