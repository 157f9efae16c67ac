package org.colophon.catalog;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.NamedInterface;

/**
 * An editor has begun a book, which no reader sees yet. Thin: content opens an outline for it.
 *
 * @param title for people who read the event; the card comes with the publication
 */
@NamedInterface("events")
public record BookDrafted(BookId book, String title) implements DomainEvent {}
