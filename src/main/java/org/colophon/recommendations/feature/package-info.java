/**
 * What recommendations keeps of each book, taken from the events of catalog and content: each part is replaced by a newer
 * version of itself only, so that events may come late, twice and in any order.
 */
@NullMarked
package org.colophon.recommendations.feature;

import org.jspecify.annotations.NullMarked;
