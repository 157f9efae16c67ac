package org.colophon.catalog.contention;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edit that was sent, and its answer.
 *
 * @param word that is in no other edit: its reason and, where it describes the book, the keyword
 * @param seen the version in If-Match; null when there was no If-Match
 * @param version of the book that the answer tells; 0 when the edit was refused
 */
record Sent(UUID book, Deed deed, String word, @Nullable Long seen, int status, long version) {

    boolean isAccepted() {
        return status == 200;
    }
}
