/**
 * Lets a client repeat a request without repeating its effect: what the first one was answered is kept with the change that it
 * made and said again. Controllers know nothing of it.
 */
@NullMarked
package org.colophon.delivery.idempotency;

import org.jspecify.annotations.NullMarked;
