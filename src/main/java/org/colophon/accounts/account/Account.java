package org.colophon.accounts.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A person who may sign in, with one role. It is disabled and never deleted, since what they did keeps their name. */
public final class Account {

    @Id
    private final UUID id;

    private final String name;
    private final Role role;
    private String passwordHash;
    private boolean enabled;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    private Account(UUID id, String name, Role role, String passwordHash, boolean enabled, @Nullable Long version) {
        this.id = id;
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.version = version;
    }

    static Account open(AccountName name, Role role, String passwordHash) {
        return new Account(AccountId.create().value(), name.value(), role, passwordHash, true, null);
    }

    Account changePassword(String newHash) {
        passwordHash = newHash;
        return this;
    }

    /** From now on nobody signs in with it. */
    Account disable() {
        enabled = false;
        return this;
    }

    /** Refuses to go on when the account was changed since the caller read it as the given revision. */
    Account expect(String revision) {
        if (!revision.equals(revision())) {
            throw new OptimisticLockingFailureException("The account is not at " + revision + " any more");
        }
        return this;
    }

    /** What changes with each change, the entity tag of the account. */
    public String revision() {
        return "v" + version;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public AccountName name() {
        return new AccountName(name);
    }

    public Role role() {
        return role;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }
}
