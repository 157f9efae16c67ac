/** What a text speaks of: the words and pairs of words that it has more often than every text has them. */
@NullMarked
package org.colophon.content.terms;

import org.jspecify.annotations.NullMarked;
