/**
 * The index as readers see it: accepted headings letter by letter, each with links to where the book treats it. It shows
 * places and never text, so nothing of a locked section.
 */
@NullMarked
package org.colophon.content.index.page;

import org.jspecify.annotations.NullMarked;
