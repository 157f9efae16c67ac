/**
 * What editors ask over HTTP: the related books of a book, and why one is among them or is not.
 */
@NullMarked
package org.colophon.recommendations.web;

import org.jspecify.annotations.NullMarked;
