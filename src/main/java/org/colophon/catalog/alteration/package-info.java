/**
 * What an editor wants said differently of many books at once, and how that is taken back. Both know only descriptions, so
 * that a preview and the change itself come to the same.
 */
@NullMarked
package org.colophon.catalog.alteration;

import org.jspecify.annotations.NullMarked;
