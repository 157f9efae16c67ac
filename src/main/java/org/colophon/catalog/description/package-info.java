/**
 * What an editor says of a book, as one value: a book that is described anew can so be compared with what it was.
 */
@NullMarked
package org.colophon.catalog.description;

import org.jspecify.annotations.NullMarked;
