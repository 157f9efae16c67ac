package org.colophon.content.comparison;

import org.jspecify.annotations.Nullable;

/**
 * Some text of a paragraph.
 *
 * @param change {@link Change#ADDED} or {@link Change#REMOVED}; null for text that is in both states
 */
public record Run(String text, @Nullable Change change) {

    boolean isIn(Change state) {
        return change == null || change == state;
    }
}
