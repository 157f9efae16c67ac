/**
 * What the house decides about all lists at once: how many books of one author or series, how varied, in which language first,
 * and how much each kind of likeness counts.
 */
@NullMarked
package org.colophon.recommendations.settings;

import org.jspecify.annotations.NullMarked;
