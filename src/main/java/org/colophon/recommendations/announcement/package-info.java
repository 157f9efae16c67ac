/**
 * Notices that readers see other lists than before and tells the other modules, once for each change.
 */
@NullMarked
package org.colophon.recommendations.announcement;

import org.jspecify.annotations.NullMarked;
