/**
 * How what readers are seen reading comes into memory and into the database, to every instance, and out of both again when its
 * time is over or a reader wants it so. Nothing here waits for it: pages tell and go on.
 */
@NullMarked
package org.colophon.recommendations.observation;

import org.jspecify.annotations.NullMarked;
