package org.colophon.catalog.description;

/**
 * Something wrong with a description, told to whoever wrote it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into what they wrote
 * @param detail what, in a sentence without a full stop
 */
public record Fault(String pointer, String detail) {}
