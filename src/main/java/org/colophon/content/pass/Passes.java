package org.colophon.content.pass;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All passes, whether they still hold or not. */
interface Passes extends Repository<Pass, UUID> {

    Optional<Pass> findById(UUID id);

    Optional<Pass> findByIdAndBook(UUID id, UUID book);

    List<Pass> findByBookOrderByIdDesc(UUID book);

    long countByBook(UUID book);

    Pass save(Pass pass);
}
