package org.colophon.recommendations.rule;

/**
 * Something wrong with a rule or a setting.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into what the editor sent
 * @param detail what, in a sentence without a full stop
 */
public record RuleFault(String pointer, String detail) {}
