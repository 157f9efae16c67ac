/**
 * The editors' HTTP interface to the catalogue, and the covers that everyone may fetch.
 */
@NullMarked
package org.colophon.catalog.web;

import org.jspecify.annotations.NullMarked;
