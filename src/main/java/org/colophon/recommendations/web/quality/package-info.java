/** How editors read the quality of the lists over HTTP. */
@NullMarked
package org.colophon.recommendations.web.quality;

import org.jspecify.annotations.NullMarked;
