package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;

/**
 * One seat's judgement of one outcome: as it stands, and as it was first stored, before the self-evaluation was to be
 * seen.
 */
@Entity
@Table(name = "outcome_judgement")
class OutcomeJudgement {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String outcome;

    @Column
    @Convert(converter = RatingText.class)
    private @Nullable Rating rating;

    @Column(nullable = false, length = 1_000_000)
    private String rationale;

    @Column(length = 1_000_000)
    private @Nullable String overrideReason;

    @Column(length = 1_000_000)
    private @Nullable String changeReason;

    @Column
    private @Nullable Instant storedAt;

    // beside the whole, so that statistics need not read it
    @Column
    @Convert(converter = RatingText.class)
    private @Nullable Rating firstRating;

    @Column(length = 1_000_000)
    @Convert(converter = OpinionText.class)
    private @Nullable Opinion firstContent;

    @ElementCollection
    @CollectionTable(name = "indicator_verdict", joinColumns = @JoinColumn(name = "judgement_id"))
    private List<IndicatorVerdict> verdicts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "judgement_line", joinColumns = @JoinColumn(name = "judgement_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nominated_practice", joinColumns = @JoinColumn(name = "judgement_id"))
    @OrderColumn(name = "position")
    private List<Practice> nominations = new ArrayList<>();

    @Version
    private int version;

    protected OutcomeJudgement() {}

    OutcomeJudgement(String outcome) {
        this.id = UUID.randomUUID();
        this.outcome = outcome;
        this.rationale = "";
    }

    String outcome() {
        return outcome;
    }

    void keep(Opinion opinion) {
        rating = opinion.rating();
        rationale = opinion.rationale();
        overrideReason = opinion.overrideReason();
        changeReason = opinion.changeReason();
        verdicts.clear();
        var indicators = new TreeSet<>(opinion.verdicts().keySet());
        indicators.addAll(opinion.comments().keySet());
        indicators.forEach(code -> verdicts.add(new IndicatorVerdict(
                code, opinion.verdicts().get(code), opinion.comments().getOrDefault(code, ""))));
        lines.clear();
        opinion.strengths().forEach(text -> lines.add(new Line(Kind.STRENGTH, text)));
        opinion.areas().forEach(text -> lines.add(new Line(Kind.AREA, text)));
        opinion.requiredActions().forEach(text -> lines.add(new Line(Kind.REQUIRED_ACTION, text)));
        opinion.recommendations().forEach(text -> lines.add(new Line(Kind.RECOMMENDATION, text)));
        nominations.clear();
        opinion.goodPractice().forEach(each -> nominations.add(new Practice(each.title(), each.why())));
    }

    /** Freezes what was judged so far, once: what comes later is beside it. */
    void store(Instant at) {
        if (storedAt == null) {
            storedAt = at;
            firstRating = rating;
            firstContent = opinion();
        }
    }

    boolean isStored() {
        return storedAt != null;
    }

    @Nullable
    Instant storedAt() {
        return storedAt;
    }

    /** What was judged blind; what was stored before both were kept has never been changed. */
    Opinion first() {
        return firstContent == null ? opinion() : firstContent;
    }

    Opinion opinion() {
        Map<String, Verdict> given = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        for (IndicatorVerdict each : verdicts) {
            if (each.verdict() != null) {
                given.put(each.indicator(), each.verdict());
            }
            if (!each.remark().isEmpty()) {
                comments.put(each.indicator(), each.remark());
            }
        }
        return new Opinion(
                rating,
                given,
                comments,
                rationale,
                lines(Kind.STRENGTH),
                lines(Kind.AREA),
                lines(Kind.REQUIRED_ACTION),
                lines(Kind.RECOMMENDATION),
                overrideReason == null ? "" : overrideReason,
                nominations.stream()
                        .map(each -> new Opinion.Nominated(each.title(), each.why()))
                        .toList(),
                changeReason == null ? "" : changeReason);
    }

    private List<String> lines(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .toList();
    }

    enum Kind {
        STRENGTH,
        AREA,
        REQUIRED_ACTION,
        RECOMMENDATION
    }

    @Embeddable
    record IndicatorVerdict(String indicator, @Enumerated(EnumType.STRING) @Nullable Verdict verdict, String remark) {}

    @Embeddable
    record Line(@Enumerated(EnumType.STRING) Kind kind, String text) {}

    @Embeddable
    record Practice(String title, String why) {}
}
