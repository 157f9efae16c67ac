package org.colophon.catalog.cover;

/**
 * The picture on the front of a book, as kept.
 *
 * @param name what it is served under: made from what is in the picture, so never used for another
 * @param width in pixels
 * @param height in pixels
 */
public record Cover(String name, int width, int height) {

    /** Where everyone may fetch it. */
    public String path() {
        return "/covers/" + name;
    }
}
