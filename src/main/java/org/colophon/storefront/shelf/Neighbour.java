package org.colophon.storefront.shelf;

import java.util.List;
import org.colophon.recommendations.Reason;

/**
 * A book that readers of another may enjoy.
 *
 * @param score the sum of the reasons' weights
 * @param reasons the weightiest first
 */
public record Neighbour(Listing listing, double score, List<Reason> reasons) {}
