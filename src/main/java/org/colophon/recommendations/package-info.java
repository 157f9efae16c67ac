/**
 * What else a reader may enjoy: the related books of each book, and the reasons for each of them. It keeps its own copy of
 * what it needs of books and their content, fed by their events.
 */
@NullMarked
@ApplicationModule(
        displayName = "Recommendations",
        allowedDependencies = {"catalog :: events", "content :: events", "delivery"})
package org.colophon.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
