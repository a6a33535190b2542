package org.qualityoutcomes.reporting.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.documents.PdfRenderer;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.reporting.IssuedReport.Point;
import org.qualityoutcomes.reporting.IssuedReports;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team issues a report: it becomes a document that stays as it is, and can be read ever after. */
@Component
@Transactional
public class IssueReport implements IssuedReports {

    private final Reports reports;
    private final IssuedDocuments documents;
    private final ReportDocument document;
    private final PdfRenderer renderer;
    private final Reviews reviews;
    private final Editions editions;
    private final ReportAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // nine, because issuing makes a document of a report and tells everybody
    IssueReport(
            Reports reports,
            IssuedDocuments documents,
            ReportDocument document,
            PdfRenderer renderer,
            Reviews reviews,
            Editions editions,
            ReportAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.documents = documents;
        this.document = document;
        this.renderer = renderer;
        this.reviews = reviews;
        this.editions = editions;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** The national team has read it and lets it go. */
    public void approve(UUID id) {
        Report report = reports.get(id);
        report.mustBeReadyToIssue();
        events.publishEvent(ReportDeed.open(report, "Report approved for issue.", "national team", null));
    }

    public void publish(UUID id) {
        Report report = reports.get(id);
        Instant now = clock.instant();
        int version = report.issue(now);
        reports.save(report);
        String organisation = reviews.get(report.review()).organisation().name();
        byte[] pdf =
                renderer.render(document.xhtml(ReportView.of(report, organisation, editions.get(report.edition()))));
        documents.keep(id, version, now, sha256(pdf), pdf);
        events.publishEvent(
                new ReportIssued(report.review(), id, report.reference(), report.organisation(), version, now));
    }

    /** The latest issued document. */
    public record Issued(String fileName, byte[] pdf) {}

    @Transactional(readOnly = true)
    public Issued document(UUID id) {
        Report report = reports.get(id);
        access.read(report);
        if (report.versionNo() == 0) {
            throw new NotFound();
        }
        String name = "report-%s-v%d.pdf".formatted(report.reference(), report.versionNo());
        return new Issued(name, documents.open(id, report.versionNo()));
    }

    @Transactional(readOnly = true)
    public Instant issuedAt(UUID id) {
        Instant issued = reports.get(id).issuedAt();
        if (issued == null) {
            throw new IllegalStateException("the report is not issued yet");
        }
        return issued;
    }

    @Override
    @Transactional(readOnly = true)
    public IssuedReport of(ReviewId review) {
        Report report = reports.ofReview(review.value())
                .filter(each -> each.versionNo() > 0)
                .orElseThrow(NotFound::new);
        return new IssuedReport(
                review,
                report.id(),
                issuedAt(report.id()),
                points(report, Kind.REQUIRED_ACTION),
                points(report, Kind.RECOMMENDATION));
    }

    private static List<Point> points(Report report, Kind kind) {
        return report.outcomes().stream()
                .flatMap(each ->
                        each.lines(kind).stream().map(line -> new Point(line.id(), each.outcome(), line.text())))
                .toList();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
