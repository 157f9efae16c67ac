package org.colophon.storefront.api;

import org.colophon.content.EntryKind;

/**
 * The text of an entry as any visitor may see it.
 *
 * @param html safe XHTML; empty when there is no text, or none of it is free
 * @param complete false when there is more of the text than this
 */
record SectionJson(int number, EntryKind kind, String title, String html, boolean complete) {}
