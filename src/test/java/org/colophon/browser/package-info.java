/** What a reader sees and does, in a real browser against the whole application with its sample catalogue. */
@NullMarked
package org.colophon.browser;

import org.jspecify.annotations.NullMarked;
