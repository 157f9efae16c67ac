/**
 * The people who sign in: their accounts, roles and passwords. Nobody depends on it, for Spring Security finds it by itself.
 */
@NullMarked
@ApplicationModule(displayName = "Accounts", allowedDependencies = "delivery")
package org.colophon.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
