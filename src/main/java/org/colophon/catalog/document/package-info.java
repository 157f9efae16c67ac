/**
 * A book as a JSON document describes it: what editors send and receive, what is kept of a book and of its history, and how
 * the sample catalogue is written. Every fault of a document is found before a value is made from it.
 */
@NullMarked
package org.colophon.catalog.document;

import org.jspecify.annotations.NullMarked;
