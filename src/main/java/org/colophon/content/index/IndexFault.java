package org.colophon.content.index;

/**
 * A rule of the index that a change would break.
 *
 * @param path of what breaks it, as a JSON pointer into the changes (RFC 6901); empty for the index as a whole
 * @param detail for the editor
 */
public record IndexFault(String path, String detail) {

    IndexFault under(String path) {
        return new IndexFault(path + this.path, detail);
    }
}
