/**
 * What the lists of related books are like in themselves: how much of the catalogue they show, how varied, new and steady they
 * are, and which of them are weak. Each measure is a value that is computed once and never changes.
 */
@NullMarked
package org.colophon.recommendations.quality.measure;

import org.jspecify.annotations.NullMarked;
