/**
 * The application and what holds for all of it: security, error answers, JSON. Everything else lies in a module.
 */
@NullMarked
package org.colophon;

import org.jspecify.annotations.NullMarked;
