package org.colophon.accounts.mandate;

/** No account can have these imprints; the message is a sentence for the person who chose them. */
public final class MandateRefused extends RuntimeException {

    private final String reason;

    MandateRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
