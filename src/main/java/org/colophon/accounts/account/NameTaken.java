package org.colophon.accounts.account;

/** Another account has this name already. */
public final class NameTaken extends RuntimeException {

    NameTaken(AccountName name) {
        super("There is an account named " + name + " already.");
    }
}
