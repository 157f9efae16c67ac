package org.colophon.accounts.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A person who may sign in, either with a password kept here or by a provider of identities, and never with both. It is
 * disabled and never deleted, since what they did keeps their name.
 */
public final class Account {

    @Id
    private final UUID id;

    private final String name;

    @Embedded.Nullable private final @Nullable ProviderIdentity identity;

    @Embedded.Empty
    private Mandate mandate;

    private @Nullable String passwordHash;
    private boolean enabled;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    private Account(
            UUID id,
            String name,
            @Nullable ProviderIdentity identity,
            Mandate mandate,
            @Nullable String passwordHash,
            boolean enabled,
            @Nullable Long version) {
        this.id = id;
        this.name = name;
        this.identity = identity;
        this.mandate = mandate;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.version = version;
    }

    static Account open(AccountName name, Mandate mandate, String passwordHash) {
        return new Account(AccountId.create().value(), name.value(), null, mandate, passwordHash, true, null);
    }

    static Account openFor(ProviderIdentity identity, AccountName name, Mandate mandate) {
        return new Account(AccountId.create().value(), name.value(), identity, mandate, null, true, null);
    }

    /** @throws KeptByProvider when it has none */
    Account changePassword(String newHash) {
        keptHere();
        passwordHash = newHash;
        return this;
    }

    /** @throws KeptByProvider when the provider says what it may do */
    Account entrustWith(Mandate other) {
        keptHere();
        mandate = other;
        return this;
    }

    /** As the provider says. */
    Account follow(Mandate provided) {
        mandate = provided;
        return this;
    }

    /** From now on nobody signs in with it. */
    Account disable() {
        enabled = false;
        return this;
    }

    Account enable() {
        enabled = true;
        return this;
    }

    /** Refuses to go on when the account was changed since the caller read it as the given revision. */
    Account expect(String revision) {
        if (!revision.equals(revision())) {
            throw new OptimisticLockingFailureException("The account is not at " + revision + " any more");
        }
        return this;
    }

    private void keptHere() {
        if (identity != null) {
            throw new KeptByProvider(name);
        }
    }

    /** What changes with each change, the entity tag of the account. */
    public String revision() {
        return "v" + version;
    }

    /** Counts the changes: whoever signed in at another version than this has to do so again. */
    public long version() {
        return Objects.requireNonNull(version, "The account is not saved");
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public AccountName name() {
        return new AccountName(name);
    }

    public Mandate mandate() {
        return mandate;
    }

    /** Empty when the person signs in by a provider. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Empty when the person signs in with a password. */
    public Optional<ProviderIdentity> identity() {
        return Optional.ofNullable(identity);
    }

    public boolean enabled() {
        return enabled;
    }
}
