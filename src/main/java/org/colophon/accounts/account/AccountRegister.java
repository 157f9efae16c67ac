package org.colophon.accounts.account;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.colophon.accounts.audit.AccountEvent;
import org.colophon.accounts.audit.AccountEvent.What;
import org.colophon.accounts.mandate.Imprint;
import org.colophon.accounts.mandate.Mandate;
import org.colophon.accounts.mandate.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where accounts are opened, changed and disabled, each in one transaction that the audit trail is written in as well. What
 * takes a revision refuses to build on any other, and answers nothing when there is no account of this name.
 */
@Component
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    AccountRegister(Accounts accounts, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    /** @throws NameTaken when there is an account of this name, which the database judges, as others may open one too */
    public Account open(Mandate mandate, NewPassword password) {
        return add(Account.open(password.owner(), mandate, hash(password)), mandate.toString());
    }

    /** @param revision of the account as the caller read it */
    public Optional<Account> changePassword(NewPassword password, String revision) {
        return change(
                password.owner(),
                revision,
                account -> account.changePassword(hash(password)),
                What.PASSWORD_CHANGED,
                "by an administrator");
    }

    /**
     * @param current the password until now
     * @param revision of the account as the caller read it
     * @throws WrongPassword when the account has another
     */
    public Optional<Account> changePassword(NewPassword password, String current, String revision) {
        return change(
                password.owner(),
                revision,
                account -> account.changePassword(hash(password, current, account)),
                What.PASSWORD_CHANGED,
                "by its owner");
    }

    /**
     * Gives the account another role, and imprints along with it, for a role says nothing without them.
     *
     * @param revision of the account as the caller read it
     * @throws LastAdministrator when nobody would be left to open accounts
     */
    public Optional<Account> entrust(AccountName name, Mandate mandate, String revision) {
        if (mandate.role() != Role.ADMIN) {
            keepAnAdministrator(name);
        }
        return change(name, revision, it -> it.entrustWith(mandate), What.ROLE_CHANGED, mandate.toString());
    }

    /** @param revision of the account as the caller read it */
    public Optional<Account> limit(AccountName name, List<Imprint> imprints, String revision) {
        return find(name)
                .map(account -> account.expect(revision))
                .map(account -> account.entrustWith(account.mandate().limitedTo(imprints)))
                .map(account ->
                        saved(account, What.IMPRINTS_CHANGED, account.mandate().extent()));
    }

    /**
     * @param revision of the account as the caller read it
     * @throws LastAdministrator when nobody would be left to open accounts
     */
    public Optional<Account> disable(AccountName name, String revision) {
        keepAnAdministrator(name);
        return change(name, revision, Account::disable, What.DISABLED, "");
    }

    /** @param revision of the account as the caller read it */
    public Optional<Account> enable(AccountName name, String revision) {
        return change(name, revision, Account::enable, What.ENABLED, "");
    }

    /**
     * The account of somebody whom a provider vouches for, opened when they come for the first time. What they may do is what
     * the provider says now, be it the last administrator's: the next one whom the provider names is let in all the same.
     *
     * @param name for an account that has to be opened; one that is there keeps its own
     * @throws NameTaken when another account has the name, which nobody else is ever given
     */
    public Account admit(ProviderIdentity identity, AccountName name, Mandate mandate) {
        return accounts.findByIdentityIssuerAndIdentitySubject(identity.issuer(), identity.subject())
                .map(account -> account.mandate().equals(mandate) ? account : follow(account, mandate))
                .orElseGet(() -> add(
                        Account.openFor(identity, name, mandate), mandate + ", who comes from " + identity.issuer()));
    }

    private Account follow(Account account, Mandate mandate) {
        var what = account.mandate().role() == mandate.role() ? What.IMPRINTS_CHANGED : What.ROLE_CHANGED;
        return saved(account.follow(mandate), what, mandate + ", as the provider says");
    }

    private Account add(Account account, String detail) {
        try {
            return saved(account, What.OPENED, detail);
        } catch (DuplicateKeyException e) {
            throw new NameTaken(account.name());
        }
    }

    private Optional<Account> change(
            AccountName name, String revision, UnaryOperator<Account> change, What what, String detail) {
        return find(name)
                .map(account -> account.expect(revision))
                .map(change)
                .map(account -> saved(account, what, detail));
    }

    private Account saved(Account account, What what, String detail) {
        var saved = accounts.save(account);
        events.publishEvent(new AccountEvent(saved.name().value(), what, detail));
        return saved;
    }

    private void keepAnAdministrator(AccountName name) {
        var administrators = accounts.findByMandateRoleAndEnabledTrueOrderByName(Role.ADMIN);
        if (administrators.size() == 1 && administrators.getFirst().name().equals(name)) {
            throw new LastAdministrator(name);
        }
    }

    private Optional<Account> find(AccountName name) {
        return accounts.findByName(name.value());
    }

    private String hash(NewPassword password, String current, Account account) {
        if (account.passwordHash().filter(it -> !passwords.matches(current, it)).isPresent()) {
            throw new WrongPassword(account.name());
        }
        return hash(password);
    }

    private String hash(NewPassword password) {
        return passwords.encode(password.text());
    }
}
