package org.colophon.recommendations.web.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.UUID;
import org.colophon.recommendations.quality.QualityReport;
import org.colophon.recommendations.quality.QualityReporting;
import org.colophon.recommendations.quality.Reports;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The quality of the lists of related books, now and over time. */
@RestController
@RequestMapping(QualityController.PATH)
class QualityController {

    static final String PATH = "/admin/api/recommendations/quality";

    private final Reports reports;
    private final QualityReporting reporting;

    QualityController(Reports reports, QualityReporting reporting) {
        this.reports = reports;
        this.reporting = reporting;
    }

    /** Reads the latest report; there is none before the first night. */
    @GetMapping
    ResponseEntity<QualityReport> latest() {
        return ResponseEntity.of(reports.latest());
    }

    /** Lists the key figures of the reports, the latest first, to draw their course. */
    @GetMapping("/reports")
    QualityHistory history(@RequestParam(defaultValue = "100") @Min(1) @Max(Reports.MOST) int limit) {
        return QualityHistory.of(reports.latest(limit));
    }

    /** Reads one report. */
    @GetMapping("/reports/{report}")
    ResponseEntity<QualityReport> report(@PathVariable UUID report) {
        return ResponseEntity.of(reports.find(report));
    }

    /** Makes a report of the lists as they are now. */
    @PostMapping("/reports")
    ResponseEntity<QualityReport> make() {
        var report = reporting.report();
        return ResponseEntity.created(URI.create(PATH + "/reports/" + report.id()))
                .body(report);
    }
}
