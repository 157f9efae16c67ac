/** What people do to their tokens over HTTP, and administrators to those of others. */
@NullMarked
package org.colophon.accounts.web.token;

import org.jspecify.annotations.NullMarked;
