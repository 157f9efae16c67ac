package org.colophon.content.index;

/** A locator whose paragraph, or the order of whose paragraphs, the text no longer has. Readers never see it. */
public record LostLocator(Heading heading, Locator locator) {}
