package org.colophon.catalog.imports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every import there has been. */
interface Imports extends Repository<CatalogImport, UUID> {

    CatalogImport save(CatalogImport job);

    Optional<CatalogImport> findById(UUID id);
}
