package org.colophon.accounts.account;

/** What an account may do. */
public enum Role {
    /** Everything, including the accounts of others. */
    ADMIN,
    /** Whatever is done at the editors' desk. */
    EDITOR
}
