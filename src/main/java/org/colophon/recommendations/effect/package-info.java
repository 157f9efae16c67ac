/**
 * What a rule or a setting would change before anybody decides on it: which lists, and how they would read.
 */
@NullMarked
package org.colophon.recommendations.effect;

import org.jspecify.annotations.NullMarked;
