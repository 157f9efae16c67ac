/**
 * What a book is about: the trade's subject scheme, Thema, with all that it takes to find a code in it. Codes of other schemes
 * are only known by their form.
 */
@NullMarked
package org.colophon.catalog.subject;

import org.jspecify.annotations.NullMarked;
