package org.colophon.catalog.contributor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every contributor, those that are merged away among them. */
public interface Contributors extends Repository<Contributor, UUID> {

    Contributor save(Contributor contributor);

    Optional<Contributor> findById(UUID id);
}
