/**
 * What people and organisations are called: as a title page says it, as a list sorts it, and as it is found again. Rules
 * that guess at names are in one place, for each can be overruled by an editor who knows better.
 */
@NullMarked
package org.colophon.catalog.contributor.name;

import org.jspecify.annotations.NullMarked;
