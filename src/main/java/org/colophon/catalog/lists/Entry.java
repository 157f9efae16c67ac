package org.colophon.catalog.lists;

/** One entry of a list: a record of a book, or something that is none. */
public sealed interface Entry permits BookRecord, BrokenEntry {}
