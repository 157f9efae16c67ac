package org.colophon.recommendations.quality;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.recommendations.quality.accuracy.Accuracy;
import org.colophon.recommendations.quality.accuracy.Agreement;
import org.colophon.recommendations.quality.measure.Coverage;
import org.colophon.recommendations.quality.measure.Diversity;
import org.colophon.recommendations.quality.measure.Novelty;
import org.colophon.recommendations.quality.measure.Reasons;
import org.colophon.recommendations.quality.measure.Skew;
import org.colophon.recommendations.quality.measure.Stability;
import org.colophon.recommendations.quality.measure.WeakList;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of related books were like at one moment.
 *
 * @param lists how many were measured: all, or of a large catalogue the same part each time
 * @param novelty null without readings
 * @param stability null in the first report
 * @param weakLists how many lists are weak
 * @param weakest of these the weakest, 100 at most
 * @param agreement with the editors' choice; null where none was made
 * @param accuracy on the site's own readings; null while there are too few
 */
public record QualityReport(
        UUID id,
        Instant madeAt,
        int lists,
        Coverage coverage,
        Diversity diversity,
        @Nullable Novelty novelty,
        Skew skew,
        Reasons reasons,
        @Nullable Stability stability,
        int weakLists,
        List<WeakList> weakest,
        @Nullable Agreement agreement,
        @Nullable Accuracy accuracy) {}
