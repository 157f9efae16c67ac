/**
 * Who has read what: kept in plain arrays that answer without a lock while they grow, and in a log from which every instance
 * fills its own.
 */
@NullMarked
package org.colophon.recommendations.reading;

import org.jspecify.annotations.NullMarked;
