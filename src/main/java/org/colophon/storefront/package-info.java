/**
 * What the public sees: pages, public JSON and feeds. It composes the contexts, keeps its own shelf fed by their events, and
 * nobody depends on it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Storefront",
        allowedDependencies = {
            "catalog :: events",
            "content",
            "content :: events",
            "recommendations",
            "recommendations :: events",
            "delivery"
        })
package org.colophon.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
