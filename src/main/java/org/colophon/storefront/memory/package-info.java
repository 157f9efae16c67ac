/**
 * What is remembered of those who read, and how they say no to it. A browser carries its own memory in a cookie; of an account
 * nothing is kept here but that it refuses.
 */
@NullMarked
package org.colophon.storefront.memory;

import org.jspecify.annotations.NullMarked;
