/**
 * What editors do to the content of a book, over HTTP. Every read answers a strong ETag, every write needs it.
 */
@NullMarked
package org.colophon.content.web;

import org.jspecify.annotations.NullMarked;
