/**
 * Links that open one book to one reader for a time, such as a reviewer. Each is signed, ends by itself, and can be revoked.
 */
@NullMarked
package org.colophon.content.pass;

import org.jspecify.annotations.NullMarked;
