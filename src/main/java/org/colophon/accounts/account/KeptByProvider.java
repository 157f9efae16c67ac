package org.colophon.accounts.account;

/** The account's password, role and imprints are what its provider says, and would be set back at the next sign-in. */
public final class KeptByProvider extends RuntimeException {

    KeptByProvider(String name) {
        super("The password, role and imprints of " + name + " are kept by the provider that it signs in with.");
    }
}
