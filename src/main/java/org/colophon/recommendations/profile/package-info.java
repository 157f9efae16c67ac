/**
 * Books made ready to be compared: their texts become words, counted once when a book changes and not with each question.
 */
@NullMarked
package org.colophon.recommendations.profile;

import org.jspecify.annotations.NullMarked;
