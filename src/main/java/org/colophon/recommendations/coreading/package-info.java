/**
 * How many readers two books have in common, counted when asked. Counts are integers, so that they are the same on every
 * instance whatever the order in which readings came.
 */
@NullMarked
package org.colophon.recommendations.coreading;

import org.jspecify.annotations.NullMarked;
