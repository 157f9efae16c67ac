package org.colophon.content.epub.proposal;

/**
 * As much of a segment as fits into one section.
 *
 * @param length of its markup in characters, with what links and pictures may add to it later
 * @param characters of its text, white space included
 */
record Portion(Extent extent, int length, int characters) {}
