package org.colophon.accounts.account;

/** What was given as the current password is not it. */
public final class WrongPassword extends RuntimeException {

    WrongPassword(AccountName name) {
        super("This is not the password of " + name + ".");
    }
}
