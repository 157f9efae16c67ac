/**
 * Whether the lists show what somebody thinks belongs there: an editor who has chosen good neighbours, or readers whose readings
 * were held back. Both are measured by the same gain.
 */
@NullMarked
package org.colophon.recommendations.quality.accuracy;

import org.jspecify.annotations.NullMarked;
