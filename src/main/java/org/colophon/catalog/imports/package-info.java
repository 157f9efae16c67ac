/**
 * Lists of books taken in as a job: each record by itself, with its result kept, and from where it stopped after a restart.
 */
@NullMarked
package org.colophon.catalog.imports;

import org.jspecify.annotations.NullMarked;
