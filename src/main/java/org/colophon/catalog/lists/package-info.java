/**
 * Lists of books as the trade and its spreadsheets write them, and what of a record can be believed. Nothing here changes
 * the catalogue.
 */
@NullMarked
package org.colophon.catalog.lists;

import org.jspecify.annotations.NullMarked;
