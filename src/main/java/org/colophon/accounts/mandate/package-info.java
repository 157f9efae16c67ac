/** What a person may do, and for which imprints: a value that an account has and that a session and a token carry. */
@NullMarked
package org.colophon.accounts.mandate;

import org.jspecify.annotations.NullMarked;
