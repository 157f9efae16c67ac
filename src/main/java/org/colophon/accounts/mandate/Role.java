package org.colophon.accounts.mandate;

/** What an account may do. */
public enum Role {
    /** Everything, including the accounts of others, imprints and imports. */
    ADMIN,
    /** Whatever is done at the editors' desk, for all imprints or for some. */
    EDITOR,
    /** Reading every book to its end. */
    SUBSCRIBER
}
