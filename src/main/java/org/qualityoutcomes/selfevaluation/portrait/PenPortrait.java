package org.qualityoutcomes.selfevaluation.portrait;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Source;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.worklist.Refusal;

/** The facts of a service in one review. It begins with those of the last review and is true once the team has saved it. */
@Entity
@Table(name = "pen_portrait")
class PenPortrait {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST_DOCUMENTS = 10;

    /** Those of one service are read together. */
    private static final int TOGETHER = 10;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private UUID organisationId;

    @Column(nullable = false)
    private UUID serviceId;

    @Column
    private @Nullable UUID takenFrom;

    @Column(nullable = false)
    private boolean confirmed;

    @Column(nullable = false)
    private Instant savedAt;

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "portrait_served", joinColumns = @JoinColumn(name = "portrait_id"))
    @OrderColumn(name = "position")
    private List<Served> served = new ArrayList<>();

    @Column(nullable = false, length = 1_000_000)
    private String sites = "";

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "portrait_staff", joinColumns = @JoinColumn(name = "portrait_id"))
    @OrderColumn(name = "position")
    private List<Staff> staff = new ArrayList<>();

    @Column
    private @Nullable LocalDate asAt;

    @Column(precision = 12, scale = 2)
    private @Nullable BigDecimal budget;

    @Column(nullable = false)
    private String budgetYear = "";

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "portrait_source", joinColumns = @JoinColumn(name = "portrait_id"))
    @OrderColumn(name = "position")
    private List<Source> sources = new ArrayList<>();

    @Column(name = "opening_hours", nullable = false, length = 1_000_000)
    private String hours = "";

    @Column(nullable = false, length = 1_000_000)
    private String spaces = "";

    @Column(nullable = false, length = 1_000_000)
    private String onlineOffer = "";

    @Column(name = "key_changes", nullable = false, length = 1_000_000)
    private String changes = "";

    @Column(nullable = false)
    private String contract = "";

    @Column(nullable = false, length = 1_000_000)
    private String reason = "";

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "standing_document", joinColumns = @JoinColumn(name = "portrait_id"))
    @OrderColumn(name = "position")
    private List<Standing> documents = new ArrayList<>();

    @Version
    private int version;

    @Embeddable
    record Standing(@Enumerated(EnumType.STRING) StandingDocument.Kind kind, UUID evidenceId, LocalDate dated) {

        static Standing of(StandingDocument document) {
            return new Standing(document.kind(), document.evidence().value(), document.dated());
        }

        StandingDocument seen() {
            return new StandingDocument(kind, new EvidenceId(evidenceId), dated);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected PenPortrait() {}

    /** @param offered what it begins with */
    PenPortrait(Review review, PortraitContent offered, Instant now) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id().value();
        this.organisationId = review.organisation().id().value();
        this.serviceId = review.organisation().service().value();
        ReviewId source = offered.takenFrom();
        this.takenFrom = source == null ? null : source.value();
        this.savedAt = now;
        take(offered.facts());
        offered.documents().forEach(each -> documents.add(Standing.of(each)));
    }

    /** Keeps what the team says, finished or not; only what could never be right is refused. */
    void write(ServiceFacts facts, Instant now) {
        PortraitRules.refuse(PortraitRules.contradictions(facts, day(now)));
        take(facts);
        confirmed = true;
        savedAt = now;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, LONDON);
    }

    private void take(ServiceFacts facts) {
        replace(served, facts.served());
        sites = facts.sites();
        replace(staff, facts.staff());
        asAt = facts.asAt();
        budget = facts.budget();
        budgetYear = facts.budgetYear();
        replace(sources, facts.sources());
        hours = facts.hours();
        spaces = facts.spaces();
        onlineOffer = facts.onlineOffer();
        changes = facts.changes();
        contract = facts.contract();
        reason = facts.reason();
    }

    private static <T> void replace(List<T> kept, List<T> next) {
        kept.clear();
        kept.addAll(next);
    }

    /** There is one strategy and one annual report, and as many agreements as there are. */
    void show(StandingDocument document, Instant now) {
        if (document.dated().isAfter(day(now))) {
            throw Refusal.of("dated", "Enter the day of the document, which is not in the future.");
        }
        documents.removeIf(each -> each.evidenceId().equals(document.evidence().value())
                || each.kind() == document.kind() && document.kind() != StandingDocument.Kind.AGREEMENT);
        if (documents.size() >= MOST_DOCUMENTS) {
            throw new Refusal("A pen portrait has at most " + MOST_DOCUMENTS + " documents.");
        }
        documents.add(Standing.of(document));
        savedAt = now;
    }

    void leaveOut(EvidenceId document) {
        documents.removeIf(each -> each.evidenceId().equals(document.value()));
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    PortraitContent content() {
        return new PortraitContent(facts(), shown(), takenFrom == null ? null : new ReviewId(takenFrom), confirmed);
    }

    /**
     * What another review begins with. Another organisation of the same service has a contract and agreements of its
     * own, and an item is only shown in reviews of the service that it belongs to.
     */
    PortraitContent offeredTo(Review next) {
        boolean same =
                new OrganisationId(organisationId).equals(next.organisation().id());
        boolean sameService = serviceId.equals(next.organisation().service().value());
        List<StandingDocument> offered = shown().stream()
                .filter(each -> sameService && (same || each.kind() != StandingDocument.Kind.AGREEMENT))
                .toList();
        return new PortraitContent(facts().forNext(same), offered, new ReviewId(reviewId), false);
    }

    private List<StandingDocument> shown() {
        return documents.stream().map(Standing::seen).toList();
    }

    private ServiceFacts facts() {
        return new ServiceFacts(
                served,
                sites,
                staff,
                asAt,
                budget,
                budgetYear,
                sources,
                hours,
                spaces,
                onlineOffer,
                changes,
                contract,
                reason);
    }
}
