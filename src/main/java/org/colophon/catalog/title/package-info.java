/**
 * What is read out of a title: the edition it states, the key that editions share, the name in addresses.
 */
@NullMarked
package org.colophon.catalog.title;

import org.jspecify.annotations.NullMarked;
