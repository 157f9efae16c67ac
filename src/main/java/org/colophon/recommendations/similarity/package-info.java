/**
 * The parts of the score. Each kind of likeness both adds to the scores of all books at once and says for a pair what it
 * amounts to in a reader's words, from the same numbers.
 */
@NullMarked
package org.colophon.recommendations.similarity;

import org.jspecify.annotations.NullMarked;
