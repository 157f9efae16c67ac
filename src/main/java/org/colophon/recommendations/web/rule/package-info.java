/**
 * How editors steer lists over HTTP: the rules of books, the settings of the house, and the effect of either before it is kept.
 */
@NullMarked
package org.colophon.recommendations.web.rule;

import org.jspecify.annotations.NullMarked;
