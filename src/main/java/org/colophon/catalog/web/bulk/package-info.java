/**
 * The editors' HTTP interface to changes of many books: proposed, looked through, applied and undone. All faults of a
 * proposal are told at once, whether they are of the selection or of a value.
 */
@NullMarked
package org.colophon.catalog.web.bulk;

import org.jspecify.annotations.NullMarked;
