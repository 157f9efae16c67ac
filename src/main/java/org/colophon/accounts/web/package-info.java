/** What administrators do to accounts over HTTP. */
@NullMarked
package org.colophon.accounts.web;

import org.jspecify.annotations.NullMarked;
