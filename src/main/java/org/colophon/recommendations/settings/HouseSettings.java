package org.colophon.recommendations.settings;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The settings that hold for all lists; there is one set of them. */
@Table("recommendations_settings")
public class HouseSettings {

    static final String HOUSE = "house";

    @Id
    @SuppressWarnings("UnusedVariable") // for the repository
    private final String id;

    @Version
    private final long version;

    private String settingsJson;
    private String setBy;

    @PersistenceCreator
    HouseSettings(String id, long version, String settingsJson, String setBy) {
        this.id = id;
        this.version = version;
        this.settingsJson = settingsJson;
        this.setBy = setBy;
    }

    /** What holds until the house decides for the first time. */
    static HouseSettings undecided() {
        return new HouseSettings(HOUSE, 0, SettingsJson.write(Settings.DEFAULT), "colophon");
    }

    /** Replaces all settings. */
    public HouseSettings follow(Settings settings, String editor) {
        settingsJson = SettingsJson.write(settings);
        setBy = editor;
        return this;
    }

    /** 0 as long as the house has decided nothing. */
    public long version() {
        return version;
    }

    public Settings settings() {
        return SettingsJson.read(settingsJson);
    }

    /** The name of the account that changed them last. */
    public String setBy() {
        return setBy;
    }
}
