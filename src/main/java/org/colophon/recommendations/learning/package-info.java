/**
 * What can be learnt from all readings together, which takes too long to do it while a reader waits: computed in the
 * background and kept as short rows for each book. Whatever order readings came in, the same readings teach the same.
 */
@NullMarked
package org.colophon.recommendations.learning;

import org.jspecify.annotations.NullMarked;
