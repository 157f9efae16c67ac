/**
 * The Thema scheme for editors who look for a code: from the top down, or by code and words. It changes only with a release
 * of Colophon, so that browsers may keep what they have read.
 */
@NullMarked
package org.colophon.catalog.web.subject;

import org.jspecify.annotations.NullMarked;
