/**
 * How good the lists of related books are: a report that is made once a day or when an editor asks, and kept, so that a change
 * for the worse is seen.
 */
@NullMarked
package org.colophon.recommendations.quality;

import org.jspecify.annotations.NullMarked;
