package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators of a review are shown by evidence and which are not, all on one page. */
@Component
@Transactional(readOnly = true)
public class ReadCoverage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final Clock clock;

    ReadCoverage(
            SelfEvaluations selfEvaluations,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            Clock clock) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.library = library;
        this.access = access;
        this.clock = clock;
    }

    /** The map: a row for each outcome. */
    public record Page(Review review, Edition edition, List<Row> rows) {

        public long count(CoverageState state) {
            return rows.stream().mapToLong(row -> row.count(state)).sum();
        }
    }

    /** An outcome with its indicators in the edition's order. */
    public record Row(Outcome outcome, List<Cell> cells) {

        public long count(CoverageState state) {
            return cells.stream().filter(cell -> cell.state() == state).count();
        }
    }

    /** @param items how many items are tied to the indicator */
    public record Cell(Indicator indicator, CoverageState state, int items) {}

    public Page show(ReviewId id) {
        Review review = access.forReaders(id);
        List<OutcomeWork> works = selfEvaluations.of(id).outcomes();
        Edition edition = editions.get(review.edition());
        Map<EvidenceId, EvidenceItem> items = items(works);
        Coverage coverage = new Coverage(review.periodFrom(), LocalDate.ofInstant(clock.instant(), LONDON));
        return new Page(
                review,
                edition,
                works.stream()
                        .map(work -> row(edition.outcome(work.outcome()), work, items, coverage))
                        .toList());
    }

    private Map<EvidenceId, EvidenceItem> items(List<OutcomeWork> works) {
        List<EvidenceId> cited = works.stream()
                .flatMap(work -> work.evidence().stream())
                .distinct()
                .toList();
        return library.get(cited).stream().collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
    }

    private static Row row(Outcome outcome, OutcomeWork work, Map<EvidenceId, EvidenceItem> items, Coverage coverage) {
        Draft draft = work.draft();
        return new Row(
                outcome,
                outcome.indicators().stream()
                        .map(each -> cell(each, draft.judgements().get(each.code()), work, items, coverage))
                        .toList());
    }

    private static Cell cell(
            Indicator indicator,
            @Nullable Judgement judged,
            OutcomeWork work,
            Map<EvidenceId, EvidenceItem> items,
            Coverage coverage) {
        List<EvidenceItem> tied = work.tiedTo(indicator.code()).stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .toList();
        return new Cell(indicator, coverage.of(judged, tied), tied.size());
    }
}
