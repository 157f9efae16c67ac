/**
 * The names under which the publisher brings books out. Administrators may keep a list of them, so that a slip of the pen does
 * not become an imprint.
 */
@NullMarked
package org.colophon.catalog.imprint;

import org.jspecify.annotations.NullMarked;
