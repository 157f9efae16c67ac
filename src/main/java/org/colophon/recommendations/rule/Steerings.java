package org.colophon.recommendations.rule;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Steerings extends Repository<Steering, UUID> {

    Optional<Steering> findById(UUID book);

    Steering save(Steering steering);

    /** Notes when the rules changed, by the database's clock: the instances that follow them have no other in common. */
    @Modifying
    @Query("update recommendations_steering set changed_at = current_timestamp where book = :book")
    void noteChange(UUID book);
}
