package org.colophon.delivery.idempotency;

/**
 * The right to carry a request out: of all requests of a principal with the same key one gets it.
 *
 * @param fingerprint tells whether another request with the key is the same one again
 */
record Claim(String principal, IdempotencyKey key, String fingerprint) {}
