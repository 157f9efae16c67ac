/**
 * Whatever is sent, the catalogue takes it whole or refuses it in the words that it has for that. Each test has a few inputs
 * of its own and some thousand generated ones; Jazzer looks for more when it is told to (docs/proofs.md).
 */
@NullMarked
package org.colophon.catalog.fuzzing;

import org.jspecify.annotations.NullMarked;
