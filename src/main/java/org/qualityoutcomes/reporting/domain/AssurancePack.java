package org.qualityoutcomes.reporting.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.documents.Bound;
import org.qualityoutcomes.documents.Bound.Attached;
import org.qualityoutcomes.documents.Bound.Part;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Decisions;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a board needs to rely on a review, in one file: the report that counts, how it came about, and what was issued as
 * it was issued. Bound anew each time from what is kept, so that it can say nothing else.
 */
@Component
@Transactional(readOnly = true)
public class AssurancePack {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Reports reports;
    private final ReportAccess access;
    private final IssuedDocuments issued;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Documents documents;
    private final Clock clock;

    // seven, because a pack brings together what is kept in several places
    AssurancePack(
            Reports reports,
            ReportAccess access,
            IssuedDocuments issued,
            Reviews reviews,
            Decisions decisions,
            Documents documents,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.issued = issued;
        this.reviews = reviews;
        this.decisions = decisions;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * For those who may read the issued report; how it came about is in it for those of them who may read that.
     *
     * @throws NotFound while nothing is issued
     */
    public ReportFile take(UUID id) {
        Report report = reports.get(id);
        access.read(report);
        if (report.versionNo() == 0) {
            throw new NotFound();
        }
        String organisation = reviews.get(report.review()).organisation().name();
        List<ReportFile> files = Stream.of(ReportForm.PDF, ReportForm.EXCEL)
                .map(form -> issued.open(id, report.versionNo(), form))
                .toList();
        PackFront front = new PackFront(
                organisation,
                report.reference(),
                report.versionNo(),
                LocalDateTime.ofInstant(clock.instant(), LONDON),
                files.stream().map(AssurancePack::attachment).toList(),
                decisions.readable(report.review()).orElse(null));
        Bound pack = new Bound(
                documents.asPdf(front.write()),
                List.of(new Part("Report on " + organisation, files.get(0).content())),
                files.stream().map(AssurancePack::attached).toList());
        return new ReportFile(
                new FileName(organisation, report.reference(), "assurance-pack", report.versionNo(), "issued")
                        .as("pdf"),
                ReportForm.PDF,
                documents.bind(pack));
    }

    private static PackFront.Attachment attachment(ReportFile file) {
        return new PackFront.Attachment(file.fileName(), description(file), DigestUtils.sha256Hex(file.content()));
    }

    private static Attached attached(ReportFile file) {
        return new Attached(file.fileName(), file.form().mediaType(), description(file), file.content());
    }

    private static String description(ReportFile file) {
        return file.form() == ReportForm.PDF
                ? "The report as it was issued"
                : "The levels in Excel as they were issued";
    }
}
