package org.colophon.recommendations.web.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.recommendations.quality.QualityReport;
import org.colophon.recommendations.quality.accuracy.Accuracy;
import org.colophon.recommendations.quality.accuracy.Agreement;
import org.colophon.recommendations.quality.measure.Novelty;
import org.colophon.recommendations.quality.measure.Stability;
import org.jspecify.annotations.Nullable;

/**
 * The course of the key figures.
 *
 * @param points the latest first
 */
record QualityHistory(List<QualityPoint> points) {

    /** One report in figures: the names are those of the report; what it does not have is null. */
    record QualityPoint(
            UUID id,
            Instant madeAt,
            int books,
            double coverage,
            int shortLists,
            int weakLists,
            @Nullable Double distance,
            @Nullable Double novelty,
            double gini,
            double mostListed,
            @Nullable Double mostRead,
            @Nullable Double overlap,
            @Nullable Double recall,
            @Nullable Double accuracy) {}

    static QualityHistory of(List<QualityReport> reports) {
        return new QualityHistory(reports.stream().map(QualityHistory::point).toList());
    }

    private static QualityPoint point(QualityReport report) {
        return new QualityPoint(
                report.id(),
                report.madeAt(),
                report.coverage().books(),
                report.coverage().share(),
                report.coverage().shortLists(),
                report.weakLists(),
                report.diversity().distance(),
                Optional.ofNullable(report.novelty()).map(Novelty::bits).orElse(null),
                report.skew().gini(),
                report.skew().mostListed(),
                report.skew().mostRead(),
                Optional.ofNullable(report.stability()).map(Stability::overlap).orElse(null),
                Optional.ofNullable(report.agreement()).map(Agreement::recall).orElse(null),
                Optional.ofNullable(report.accuracy()).map(Accuracy::ndcg).orElse(null));
    }
}
