/**
 * Makes safe XHTML of markup from anywhere: what is left is built anew of nothing but what a section may hold, in the one order
 * in which every parser reads it the same. It knows no ids of paragraphs.
 */
@NullMarked
package org.colophon.content.markup;

import org.jspecify.annotations.NullMarked;
