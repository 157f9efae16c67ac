/** One account a person: its name, password and role, and the rules that keep at least one administrator able to sign in. */
@NullMarked
package org.colophon.accounts.account;

import org.jspecify.annotations.NullMarked;
