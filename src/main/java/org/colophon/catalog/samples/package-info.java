/**
 * What a newcomer finds in an empty catalogue.
 */
@NullMarked
package org.colophon.catalog.samples;

import org.jspecify.annotations.NullMarked;
