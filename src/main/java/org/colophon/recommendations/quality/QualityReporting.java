package org.colophon.recommendations.quality;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.colophon.recommendations.quality.accuracy.Accuracy;
import org.colophon.recommendations.quality.accuracy.Agreement;
import org.colophon.recommendations.quality.golden.ChosenNeighbours;
import org.colophon.recommendations.quality.golden.GoldenSet;
import org.colophon.recommendations.quality.measure.Coverage;
import org.colophon.recommendations.quality.measure.Diversity;
import org.colophon.recommendations.quality.measure.Lists;
import org.colophon.recommendations.quality.measure.Novelty;
import org.colophon.recommendations.quality.measure.Popularity;
import org.colophon.recommendations.quality.measure.Reasons;
import org.colophon.recommendations.quality.measure.Skew;
import org.colophon.recommendations.quality.measure.Stability;
import org.colophon.recommendations.quality.measure.WeakList;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.related.CurrentIndex;
import org.springframework.stereotype.Component;

/** Makes reports of the lists as they are. */
@Component
public class QualityReporting {

    private final CurrentIndex current;
    private final Readings readings;
    private final GoldenSet golden;
    private final Reports reports;

    QualityReporting(CurrentIndex current, Readings readings, GoldenSet golden, Reports reports) {
        this.current = current;
        this.readings = readings;
        this.golden = golden;
        this.reports = reports;
    }

    /**
     * Measures the lists and keeps the report. Takes as long as the lists that are measured, and with readings enough for the
     * accuracy as learning from them once.
     */
    public QualityReport report() {
        var lists = Lists.of(current.get());
        var report = measure(lists);
        reports.keep(report, lists);
        return report;
    }

    private QualityReport measure(Lists lists) {
        var popularity = Popularity.of(readings);
        var weak = WeakList.among(lists);
        return new QualityReport(
                UuidCreator.getTimeOrderedEpoch(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                lists.lists().size(),
                Coverage.of(lists),
                Diversity.of(lists),
                Novelty.of(lists, popularity),
                Skew.of(lists, popularity),
                Reasons.of(lists),
                reports.before()
                        .map(before -> Stability.of(lists, before.lists(), before.madeAt()))
                        .orElse(null),
                weak.size(),
                weak.stream().limit(WeakList.MOST).toList(),
                Agreement.of(
                        lists,
                        golden.all().stream().map(ChosenNeighbours::choice).toList()),
                Accuracy.of(readings, lists.published().keySet(), current::learntFrom));
    }
}
