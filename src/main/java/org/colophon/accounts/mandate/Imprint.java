package org.colophon.accounts.mandate;

import java.util.Locale;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The name of an imprint as the catalogue has it.
 *
 * @param name 1 to 200 characters, none of them a control character, without spaces around it
 */
@Table("account_imprint")
public record Imprint(String name) {

    public static final int MAX_NAME = 200;

    /** @throws MandateRefused when the name is none */
    public Imprint {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new MandateRefused("The name of an imprint has 1 to " + MAX_NAME + " characters.");
        }
    }

    /** By which two imprints are the same. */
    String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
