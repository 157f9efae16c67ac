/**
 * Changes of many books at once: previewed, made and taken back as jobs, book by book, and from where they stopped after a
 * restart. Whoever orders a step answers for it, and reaches no further than with a single book.
 */
@NullMarked
package org.colophon.catalog.bulk;

import org.jspecify.annotations.NullMarked;
