package org.colophon.storefront.api;

import java.util.List;
import org.colophon.recommendations.Reason;

/**
 * A related book.
 *
 * @param score the sum of the reasons' weights
 * @param reasons the weightiest first
 */
record RelatedJson(BookSummaryJson book, double score, List<ReasonJson> reasons) {

    record ReasonJson(Reason.Type type, String label, double weight) {}
}
