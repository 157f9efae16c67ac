package org.colophon.recommendations.settings;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Holds one set of settings or none. */
interface HouseSettingsShelf extends Repository<HouseSettings, String> {

    Optional<HouseSettings> findById(String id);

    HouseSettings save(HouseSettings settings);

    /** Notes when they changed, by the database's clock. */
    @Modifying
    @Query("update recommendations_settings set changed_at = current_timestamp")
    void noteChange();
}
