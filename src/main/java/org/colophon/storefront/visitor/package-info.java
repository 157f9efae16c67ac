/** Who comes to read, and how much of a book they may see: by their account, or by a pass for the one book. */
@NullMarked
package org.colophon.storefront.visitor;

import org.jspecify.annotations.NullMarked;
