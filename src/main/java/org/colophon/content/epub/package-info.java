/**
 * Reads EPUBs of versions 2 and 3: what a publication says of itself, and the outline and texts that it would become. It trusts
 * nothing in the file, fetches nothing, and knows nothing of the books that are made from it.
 */
@NullMarked
package org.colophon.content.epub;

import org.jspecify.annotations.NullMarked;
