/**
 * What is in a book: its outline, the text of its sections, and the one rule that says how much of them a reader may see
 * for free. It hears from the catalog which books there are.
 */
@NullMarked
@ApplicationModule(
        displayName = "Content",
        allowedDependencies = {"catalog :: events", "delivery"})
package org.colophon.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
