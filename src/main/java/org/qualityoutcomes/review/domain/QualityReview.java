package org.qualityoutcomes.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One organisation's passage through one cycle. The edition is its own: a cycle cannot take it away. */
@Entity
@Table(name = "review")
class QualityReview extends AbstractAggregateRoot<QualityReview> {

    /** Phases whose beginning is a step that people speak of years later. */
    private static final Set<Phase> BIG_STEPS = Set.of(
            Phase.VALIDATION,
            Phase.REPORT,
            Phase.IMPROVEMENT,
            Phase.CLOSED,
            Phase.NOT_TAKING_PART,
            Phase.NOT_SUBMITTED,
            Phase.OVERTAKEN,
            Phase.WITHDRAWN,
            Phase.MERGED,
            Phase.DISCONTINUED);

    @Id
    private UUID id;

    @Column(name = "reference")
    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cycle_id")
    private ReviewCycle cycle;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "edition")
    private String edition;

    @Column(name = "phase")
    @Enumerated(EnumType.STRING)
    private Phase phase;

    /** Later than the cycle's deadline, for this organisation alone. */
    @Column(name = "extended_to")
    private @Nullable LocalDate extendedTo;

    /** Why it ended before it came to what it was for. */
    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    @Column(name = "version")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected QualityReview() {}

    QualityReview(ReviewCycle cycle, Organisation organisation) {
        this.id = UUID.randomUUID();
        this.reference = cycle.reference() + "-" + organisation.ods();
        this.cycle = cycle;
        this.organisationId = organisation.id().value();
        this.edition = cycle.edition();
        this.phase = Phase.first(cycle.kind());
        registerEvent(new ReviewOpened(
                id(), reference, organisation.ods(), organisation.region().key(), cycle.kind()));
    }

    Phase phase() {
        return phase;
    }

    String reference() {
        return reference;
    }

    boolean isIn(Phase asked) {
        return phase == asked;
    }

    QualityReview enter(Phase next) {
        Phase before = phase;
        phase = next;
        return BIG_STEPS.contains(next)
                ? andEvent(new CaseAdvanced(
                        id, "Review " + reference + " went on.", Deed.RULE, before.title(), next.title(), endReason))
                : this;
    }

    /** It ends without a submission. */
    QualityReview end(Phase last, String reason) {
        endReason = reason;
        return enter(last);
    }

    void extendTo(LocalDate day) {
        extendedTo = day;
    }

    private LocalDate deadline() {
        return extendedTo != null && extendedTo.isAfter(cycle.deadline()) ? extendedTo : cycle.deadline();
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    Review seen(Organisation organisation) {
        return new Review(
                id(),
                reference,
                cycle.id(),
                organisation,
                edition,
                phase,
                cycle.periodFrom(),
                cycle.periodTo(),
                deadline(),
                cycle.kind());
    }

    ReviewedAt placed() {
        return new ReviewedAt(id(), reference, cycle.kind(), phase, deadline());
    }
}
