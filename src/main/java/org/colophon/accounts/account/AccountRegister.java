package org.colophon.accounts.account;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where accounts are opened, changed and disabled, each in one transaction. */
@Component
@Transactional
public class AccountRegister {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    AccountRegister(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @throws NameTaken when there is an account of this name, which the database judges, as others may open one too */
    public Account open(Role role, NewPassword password) {
        try {
            return accounts.save(Account.open(password.owner(), role, hash(password)));
        } catch (DuplicateKeyException e) {
            throw new NameTaken(password.owner());
        }
    }

    /**
     * @param revision of the account as the caller read it
     * @return empty when there is no account of this name
     */
    public Optional<Account> changePassword(NewPassword password, String revision) {
        return find(password.owner())
                .map(account -> account.expect(revision))
                .map(account -> account.changePassword(hash(password)))
                .map(accounts::save);
    }

    /**
     * @param revision of the account as the caller read it
     * @return empty when there is no account of this name
     * @throws LastAdministrator when nobody would be left to open accounts
     */
    public Optional<Account> disable(AccountName name, String revision) {
        var administrators = accounts.findByRoleAndEnabledTrueOrderByName(Role.ADMIN);
        if (administrators.size() == 1 && administrators.getFirst().name().equals(name)) {
            throw new LastAdministrator(name);
        }
        return find(name).map(account -> account.expect(revision).disable()).map(accounts::save);
    }

    private Optional<Account> find(AccountName name) {
        return accounts.findByName(name.value());
    }

    private String hash(NewPassword password) {
        return passwords.encode(password.text());
    }
}
