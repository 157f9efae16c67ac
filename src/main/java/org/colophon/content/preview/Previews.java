package org.colophon.content.preview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The previews that the editors of books have decided on. */
interface Previews extends Repository<Preview, UUID> {

    Optional<Preview> findById(UUID book);

    Preview save(Preview preview);

    void deleteById(UUID book);
}
