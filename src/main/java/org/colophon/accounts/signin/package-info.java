/** Proving who one is, and staying it: the page, the check of name and password, the brake on guessing, the session. */
@NullMarked
package org.colophon.accounts.signin;

import org.jspecify.annotations.NullMarked;
