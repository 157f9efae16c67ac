/** Where somebody who has signed in stopped reading, and the way back to it. It is theirs: nobody else is shown it, and it is gone when they say so. */
@NullMarked
package org.colophon.storefront.bookmark;

import org.jspecify.annotations.NullMarked;
