/**
 * The editors' own choice of good neighbours for some books. No list is made from it: it is what lists are held against.
 */
@NullMarked
package org.colophon.recommendations.quality.golden;

import org.jspecify.annotations.NullMarked;
