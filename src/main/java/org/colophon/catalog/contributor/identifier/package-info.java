/**
 * The numbers by which the world knows a contributor. Both end in the same check character, so that a slip of the keyboard
 * does not name somebody else.
 */
@NullMarked
package org.colophon.catalog.contributor.identifier;

import org.jspecify.annotations.NullMarked;
