/** What happened to accounts and who did it, kept for half a year for those who have to find out. */
@NullMarked
package org.colophon.accounts.audit;

import org.jspecify.annotations.NullMarked;
