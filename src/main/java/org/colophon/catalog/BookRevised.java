package org.colophon.catalog;

import java.util.List;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.NamedInterface;

/**
 * What readers see of a published book has changed. Carries state, like {@link BookPublished}.
 *
 * @param version the book's version, which grows with every change of it
 * @param changed the names of the card's components that differ from before, in the card's order
 */
@NamedInterface("events")
public record BookRevised(BookCard card, long version, List<String> changed) implements DomainEvent {}
