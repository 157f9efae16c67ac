/**
 * Who has read what: kept in plain arrays that answer without a lock while they grow. The readers that books have in common
 * are counted in them when asked.
 */
@NullMarked
package org.colophon.recommendations.reading;

import org.jspecify.annotations.NullMarked;
