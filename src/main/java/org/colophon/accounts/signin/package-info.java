/** Proving who one is: the page, the check of name and password, and the brake on guessing. */
@NullMarked
package org.colophon.accounts.signin;

import org.jspecify.annotations.NullMarked;
