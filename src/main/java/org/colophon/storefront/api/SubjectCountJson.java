package org.colophon.storefront.api;

/**
 * A subject of books on the shelf.
 *
 * @param code a Thema subject code
 * @param books how many books are on it, or on any subject that is part of it
 */
record SubjectCountJson(String code, String heading, int books) {}
