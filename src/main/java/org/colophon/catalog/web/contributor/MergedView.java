package org.colophon.catalog.web.contributor;

/** Both sides of a merge, for an editor to see what only the one that is merged away says. */
record MergedView(ContributorView merged, ContributorView into) {}
