/** What the books on the shelf are about: counted, and as a tree to browse. */
@NullMarked
package org.colophon.storefront.subject;

import org.jspecify.annotations.NullMarked;
