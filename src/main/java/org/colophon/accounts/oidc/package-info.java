/** Signing in by a provider of OpenID Connect. Nothing of it is there unless the configuration names a provider. */
@NullMarked
package org.colophon.accounts.oidc;

import org.jspecify.annotations.NullMarked;
