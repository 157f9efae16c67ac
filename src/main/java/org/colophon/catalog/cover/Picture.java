package org.colophon.catalog.cover;

/**
 * A picture as it is kept and served.
 *
 * @param jpeg never what was uploaded, always pressed anew
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: the cover made from it is
record Picture(byte[] jpeg, int width, int height) {}
