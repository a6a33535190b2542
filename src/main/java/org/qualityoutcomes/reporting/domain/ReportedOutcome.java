package org.qualityoutcomes.reporting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.AssuredOutcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;

/** What a report says of one outcome. */
@Entity
@Table(name = "reported_outcome")
class ReportedOutcome {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    @Convert(converter = RatingText.class)
    private Rating selfRating;

    @Column(nullable = false)
    @Convert(converter = RatingText.class)
    private Rating validatedRating;

    @Column(nullable = false)
    @Convert(converter = RatingText.class)
    private Rating finalRating;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AssuredOutcome.Basis basis;

    /** Null in a report that was opened before outcomes had words. */
    @Column(length = 1_000_000)
    private @Nullable String words = "";

    @Column(nullable = false)
    private boolean reviewed;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "reported_outcome_id", nullable = false, updatable = false)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ReportLine> lines = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReportedOutcome() {}

    ReportedOutcome(int position, RecordedOutcome recorded) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.outcome = recorded.code();
        this.selfRating = recorded.self();
        this.validatedRating = recorded.validated();
        this.finalRating = recorded.settled();
        this.basis = recorded.basis();
        write(recorded.draft());
        plan(recorded.points());
    }

    /** What the report says of the outcome itself. */
    void write(SectionDraft draft) {
        words = draft.words();
        write(Kind.STRENGTH, draft.strengths());
        write(Kind.AREA, draft.areas());
        write(Kind.GOOD_PRACTICE, draft.goodPractice());
    }

    /** What follows from it, of all that the section of actions says. */
    void plan(SectionDraft draft) {
        plan(Kind.REQUIRED_ACTION, draft.requiredActions());
        plan(Kind.RECOMMENDATION, draft.recommendations());
    }

    private void write(Kind kind, List<String> texts) {
        List<ReportLine> present = lines(kind);
        for (int place = 0; place < texts.size(); place++) {
            if (place < present.size()) {
                present.get(place).reword(texts.get(place));
            } else {
                lines.add(new ReportLine(position(kind, place), kind, texts.get(place)));
            }
        }
        lines.removeAll(present.subList(Math.min(texts.size(), present.size()), present.size()));
    }

    /** A point stays itself while it is reworded, because plans refer to it. */
    private void plan(Kind kind, List<AskedAction> all) {
        List<AskedAction> points =
                all.stream().filter(each -> each.outcome().equals(outcome)).toList();
        Map<UUID, ReportLine> present =
                lines(kind).stream().collect(Collectors.toMap(ReportLine::id, Function.identity()));
        for (int place = 0; place < points.size(); place++) {
            AskedAction point = points.get(place);
            ReportLine line = present.remove(point.id());
            if (line == null) {
                lines.add(new ReportLine(position(kind, place), kind, point));
            } else {
                line.take(position(kind, place), point);
            }
        }
        lines.removeAll(present.values());
    }

    private static int position(Kind kind, int place) {
        return kind.ordinal() * 1000 + place;
    }

    /** @return how many required actions named a day before the plan that answers them is due */
    int giveTimeUntil(LocalDate planDue) {
        return (int) lines(Kind.REQUIRED_ACTION).stream()
                .filter(line -> line.giveTimeUntil(planDue))
                .count();
    }

    /**
     * Another level was decided on review, at which some of what was asked of the service does not hold. What was said of
     * the old one makes room for a sentence on the new one; findings stay, and are marked as older than it.
     */
    void vary(Rating rating, Set<UUID> struck) {
        words = ProposedWords.varied(finalRating, rating, hasFindings());
        finalRating = rating;
        reviewed = true;
        lines.removeIf(line -> line.kind().isAsked() && struck.contains(line.id()));
    }

    private boolean hasFindings() {
        return lines.stream().anyMatch(line -> !line.kind().isAsked());
    }

    boolean isReviewed() {
        return reviewed;
    }

    List<ReportLine> lines(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparingInt(ReportLine::position))
                .toList();
    }

    List<String> texts(Kind kind) {
        return lines(kind).stream().map(ReportLine::text).toList();
    }

    List<AskedAction> points(Kind kind) {
        return lines(kind).stream().map(line -> line.point(outcome)).toList();
    }

    String words() {
        return words == null ? "" : words;
    }

    String outcome() {
        return outcome;
    }

    Rating selfRating() {
        return selfRating;
    }

    Rating validatedRating() {
        return validatedRating;
    }

    Rating finalRating() {
        return finalRating;
    }

    AssuredOutcome.Basis basis() {
        return basis;
    }
}
