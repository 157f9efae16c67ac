package org.colophon.recommendations;

import java.util.List;
import org.colophon.catalog.BookId;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.NamedInterface;

/**
 * The list of related books that readers see with a book has become another. Carries state: the whole list as it was when
 * the change was noticed.
 *
 * @param version grows by one with each change of the book's list
 */
@NamedInterface("events")
public record RelatedBooksChanged(BookId book, long version, List<RelatedBook> related) implements DomainEvent {}
