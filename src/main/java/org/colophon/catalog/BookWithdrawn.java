package org.colophon.catalog;

import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.NamedInterface;

/**
 * A published book is taken back: nobody may read or recommend it from now on, and its page says so. Thin: views keep what
 * they need of it for that page.
 *
 * @param version the book's version, which grows with every change of it
 * @param reason the editor's words, shown to readers
 */
@NamedInterface("events")
public record BookWithdrawn(BookId book, long version, String reason) implements DomainEvent {}
