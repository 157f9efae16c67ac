package org.colophon.catalog.lists;

import org.colophon.catalog.description.Fault;

/** An entry from which nothing could be read, while those around it could. */
public record BrokenEntry(Fault fault) implements Entry {}
