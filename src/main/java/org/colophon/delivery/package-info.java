/**
 * Makes sure that what was published is delivered: the record of publications, their recovery, and what must run once over
 * several instances. It knows no event and no module.
 */
@NullMarked
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {})
package org.colophon.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
