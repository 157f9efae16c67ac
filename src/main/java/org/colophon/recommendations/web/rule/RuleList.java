package org.colophon.recommendations.web.rule;

import java.util.List;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.rule.Steering;
import org.colophon.recommendations.web.RuleView;

/** The rules of a book, the oldest first, whether they hold now or at another time. */
record RuleList(List<RuleView> items) {

    static RuleList of(Steering steering, RelatedIndex index) {
        return new RuleList(
                steering.rules().stream().map(rule -> RuleView.of(rule, index)).toList());
    }
}
