/**
 * What is published: books, their products, contributors and subjects, and the life of a book from draft to withdrawn.
 * It tells the other modules by events and asks none of them anything.
 */
@NullMarked
@ApplicationModule(displayName = "Catalog", allowedDependencies = "delivery")
package org.colophon.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
