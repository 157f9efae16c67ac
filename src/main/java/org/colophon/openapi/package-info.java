/**
 * Describes the HTTP interfaces of all modules to those who write clients, as OpenAPI documents made from the code. It reads
 * the controllers through Spring and knows none of them, so that no module has to describe itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "OpenAPI",
        allowedDependencies = {})
package org.colophon.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
