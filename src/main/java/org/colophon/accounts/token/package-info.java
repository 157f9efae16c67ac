/** Secrets by which programs act for an account. They are shown once, kept only as a hash, and revoked at any time. */
@NullMarked
package org.colophon.accounts.token;

import org.jspecify.annotations.NullMarked;
