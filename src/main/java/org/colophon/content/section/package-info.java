/**
 * The text of an entry as its editors work on it: safe XHTML in paragraphs that keep their ids, so that links and notes
 * stay right while the text around them changes.
 */
@NullMarked
package org.colophon.content.section;

import org.jspecify.annotations.NullMarked;
