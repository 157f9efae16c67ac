/**
 * Who changes the catalogue, what they may change, and the words they give for it. Every change names its editor, so that
 * the history can.
 */
@NullMarked
package org.colophon.catalog.editor;

import org.jspecify.annotations.NullMarked;
