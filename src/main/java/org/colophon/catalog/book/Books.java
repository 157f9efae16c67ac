package org.colophon.catalog.book;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every book of the catalogue, whole. */
public interface Books extends Repository<Book, UUID> {

    Book save(Book book);

    Optional<Book> findById(UUID id);

    long count();
}
