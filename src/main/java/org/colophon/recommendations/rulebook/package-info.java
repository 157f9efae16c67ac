/**
 * The rules and settings that lists are made by, as this instance knows them: it follows what any instance has written to the
 * database.
 */
@NullMarked
package org.colophon.recommendations.rulebook;

import org.jspecify.annotations.NullMarked;
