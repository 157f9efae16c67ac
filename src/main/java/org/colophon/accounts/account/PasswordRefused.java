package org.colophon.accounts.account;

import java.util.List;

/** A password is not good enough, for each of the reasons, which are sentences for the person who chose it. */
public final class PasswordRefused extends RuntimeException {

    private final List<String> reasons;

    PasswordRefused(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
