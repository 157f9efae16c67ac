/**
 * Lists of books handed in over HTTP, and what became of their records.
 */
@NullMarked
package org.colophon.catalog.web.imports;

import org.jspecify.annotations.NullMarked;
