/**
 * The back-of-book index over HTTP: proposed, changed heading by heading, and what of it the text has lost.
 */
@NullMarked
package org.colophon.content.web.index;

import org.jspecify.annotations.NullMarked;
