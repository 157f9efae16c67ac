package org.colophon.storefront.shelf;

/** Where a book stands with readers. A row that no news from the catalog has reached yet is none of these. */
public enum Status {
    PUBLISHED,
    WITHDRAWN
}
