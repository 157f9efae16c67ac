/**
 * The editors' HTTP interface to contributors: finding, describing and merging them. One that is merged away is still
 * answered for, and says who stands for it.
 */
@NullMarked
package org.colophon.catalog.web.contributor;

import org.jspecify.annotations.NullMarked;
