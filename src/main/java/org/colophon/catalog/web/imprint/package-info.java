/**
 * The imprints over HTTP: everybody at the desk may see them, administrators keep their list.
 */
@NullMarked
package org.colophon.catalog.web.imprint;

import org.jspecify.annotations.NullMarked;
