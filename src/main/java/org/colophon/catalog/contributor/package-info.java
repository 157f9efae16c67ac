/**
 * Who made a book and in what capacity, and how a by-line names them.
 */
@NullMarked
package org.colophon.catalog.contributor;

import org.jspecify.annotations.NullMarked;
