package org.colophon.content.file;

/**
 * A picture of a book, as it is kept.
 *
 * @param name 64 hexadecimal digits, the SHA-256 of what is in it, and {@code .png}, {@code .jpg} or {@code .svg}
 * @param width in pixels; 0 for a drawing that does not say
 * @param height in pixels; 0 for a drawing that does not say
 */
public record StoredFile(String name, int width, int height) {

    /** Where everyone may fetch it, and how a text refers to it. */
    public String path() {
        return "/files/" + name;
    }
}
