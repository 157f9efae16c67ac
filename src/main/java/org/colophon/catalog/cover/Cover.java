package org.colophon.catalog.cover;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The picture on the front of a book, as kept.
 *
 * @param name what it is served under: made from what is in the picture, so never used for another
 * @param width in pixels
 * @param height in pixels
 */
public record Cover(
        @Column("cover_name") String name,
        @Column("cover_width") int width,
        @Column("cover_height") int height) {

    /** Where everyone may fetch it. */
    public String path() {
        return "/covers/" + name;
    }
}
