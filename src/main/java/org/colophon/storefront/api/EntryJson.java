package org.colophon.storefront.api;

import org.colophon.content.ContentReleased.Access;
import org.colophon.content.EntryKind;

/**
 * An entry of a table of contents.
 *
 * @param number its place in reading order, from 0
 * @param depth 0 at the top, 1 for a chapter in a part
 * @param access what anyone may read of it
 */
record EntryJson(int number, int depth, EntryKind kind, String title, Access access) {}
