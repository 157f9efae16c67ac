package org.colophon.content.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The imports of all books, as far as they are kept. */
public interface EpubImports extends Repository<EpubImport, UUID> {

    EpubImport save(EpubImport job);

    void delete(EpubImport job);

    Optional<EpubImport> findById(UUID id);

    Optional<EpubImport> findByIdAndBook(UUID id, UUID book);

    /** Those of a book, the latest first. */
    List<EpubImport> findByBookOrderByIdDesc(UUID book);
}
