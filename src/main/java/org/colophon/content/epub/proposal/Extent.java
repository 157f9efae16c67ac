package org.colophon.content.epub.proposal;

/**
 * A part of a document in the spine. Places are counted in nodes of its body, depth first and from 0, which is the body itself.
 *
 * @param spineItem the number of the document in the spine, from 0
 * @param from the first node
 * @param to the node after the last one, {@link Integer#MAX_VALUE} for all to the end
 */
public record Extent(int spineItem, int from, int to) {

    /** Whether the other one goes on where this one ends. */
    boolean meets(Extent next) {
        return spineItem == next.spineItem && to == next.from;
    }

    Extent with(Extent next) {
        return new Extent(spineItem, from, next.to);
    }
}
