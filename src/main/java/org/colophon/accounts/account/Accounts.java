package org.colophon.accounts.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.mandate.Role;
import org.springframework.data.domain.Limit;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** All accounts. They are found by name in lower case, as {@link AccountName} has it. */
public interface Accounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Optional<Account> findByName(String name);

    /** Locked until the transaction ends, for whoever counts what belongs to the account. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Account> findLockedByName(String name);

    Optional<Account> findByIdentityIssuerAndIdentitySubject(String issuer, String subject);

    boolean existsByName(String name);

    /** Whether the account is still what it was at this version, and may sign in: one row by the index of names. */
    boolean existsByNameAndVersionAndEnabledTrue(String name, long version);

    /** A page in the order of names, beginning after the given one; after "" is the first page. */
    List<Account> findByNameGreaterThanOrderByName(String name, Limit limit);

    long count();

    Account save(Account account);

    /** Locked until the transaction ends, so that two of them cannot be disabled for having each other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<Account> findByMandateRoleAndEnabledTrueOrderByName(Role role);
}
