/**
 * Covers over HTTP: put on books by editors, and served to everyone.
 */
@NullMarked
package org.colophon.catalog.web.cover;

import org.jspecify.annotations.NullMarked;
