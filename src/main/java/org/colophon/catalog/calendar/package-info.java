/**
 * Days and hours as the publisher has them: which day it is, and what shall happen by itself at a time to come.
 */
@NullMarked
package org.colophon.catalog.calendar;

import org.jspecify.annotations.NullMarked;
