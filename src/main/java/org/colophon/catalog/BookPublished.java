package org.colophon.catalog;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.NamedInterface;

/**
 * A book is open to readers from now on, for the first time or again. Carries state: views of the book replace what they
 * know by the card when the version is newer than theirs.
 *
 * @param version the book's version, which grows with every change of it
 */
@NamedInterface("events")
public record BookPublished(BookCard card, long version) implements DomainEvent {}
