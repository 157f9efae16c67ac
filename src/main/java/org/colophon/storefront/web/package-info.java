/** The pages that readers see. They are complete without scripts, and hold no rule: what may be read is the content's to say. */
@NullMarked
package org.colophon.storefront.web;

import org.jspecify.annotations.NullMarked;
