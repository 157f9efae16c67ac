/** What administrators do to accounts over HTTP, and everybody to their own. */
@NullMarked
package org.colophon.accounts.web;

import org.jspecify.annotations.NullMarked;
