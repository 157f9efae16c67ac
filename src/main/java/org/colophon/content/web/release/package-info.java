/**
 * How editors release a book over HTTP, and see what they have released. Nothing here can change a release.
 */
@NullMarked
package org.colophon.content.web.release;

import org.jspecify.annotations.NullMarked;
