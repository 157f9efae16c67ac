package org.colophon.recommendations.settings;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the settings of the house are kept. */
@Component
@Transactional
public class SettingsDesk {

    private final HouseSettingsShelf shelf;

    SettingsDesk(HouseSettingsShelf shelf) {
        this.shelf = shelf;
    }

    @Transactional(readOnly = true)
    public HouseSettings read() {
        return shelf.findById(HouseSettings.HOUSE).orElseGet(HouseSettings::undecided);
    }

    /**
     * Keeps changed settings; lists follow within a second.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when they were changed in the meantime
     */
    public HouseSettings keep(HouseSettings settings) {
        var kept = shelf.save(settings);
        shelf.noteChange();
        return kept;
    }
}
