package org.colophon.accounts.account;

/** The account is the only one that may still open others, and so must stay enabled. */
public final class LastAdministrator extends RuntimeException {

    LastAdministrator(AccountName name) {
        super(name + " is the last administrator who can sign in.");
    }
}
