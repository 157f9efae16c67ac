/**
 * What a book is about: the trade's subject scheme, Thema.
 */
@NullMarked
package org.colophon.catalog.subject;

import org.jspecify.annotations.NullMarked;
