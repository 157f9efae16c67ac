package org.colophon.catalog.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Every change of many books there has been; their ids are in the order in which they were proposed. */
interface BulkChanges extends Repository<BulkChange, UUID> {

    BulkChange save(BulkChange change);

    Optional<BulkChange> findById(UUID id);

    List<BulkChange> findByOrderByIdDesc(Limit limit);

    List<BulkChange> findByIdLessThanOrderByIdDesc(UUID id, Limit limit);
}
