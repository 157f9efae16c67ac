/**
 * What editors decide about single lists: pins, bans and boosts, each with its time, a note, and the name of who set it. The
 * rules of one book are one aggregate, so that no two of them contradict each other at any time.
 */
@NullMarked
package org.colophon.recommendations.rule;

import org.jspecify.annotations.NullMarked;
