/**
 * How much of a book everybody may read. Nothing else in Colophon decides that, so that no channel gives away what another
 * one locks.
 */
@NullMarked
package org.colophon.content.preview;

import org.jspecify.annotations.NullMarked;
