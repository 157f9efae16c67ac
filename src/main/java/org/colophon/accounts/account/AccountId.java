package org.colophon.accounts.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an account, whatever it is called: a UUIDv7. */
public record AccountId(UUID value) implements Identifier {

    static AccountId create() {
        return new AccountId(UuidCreator.getTimeOrderedEpoch());
    }
}
