package org.qualityoutcomes.contribution.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

/** Somebody outside the library is asked for one thing, once; their link ends with the answer, in time, or when taken back. */
@Entity
@Table(name = "contribution_request")
class ContributionRequest {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String request;

    @Column(nullable = false)
    private String askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    private Instant expiresAt;

    @Column
    private @Nullable Instant withdrawnAt;

    @Column
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable UUID evidenceId;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ContributorConsent consent;

    @Column
    private @Nullable String givenBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ContributionRequest() {}

    ContributionRequest(ReviewId review, Wanted wanted, String askedBy, Instant now, SecretLink link) {
        this.id = UUID.randomUUID();
        this.reviewId = review.value();
        this.outcome = wanted.outcome();
        this.name = wanted.name().strip();
        this.email = wanted.email().strip();
        this.request = wanted.request().strip();
        this.askedBy = askedBy;
        this.askedAt = now;
        this.expiresAt = now.plus(Duration.ofDays(wanted.days()));
        this.tokenHash = link.hash();
    }

    /** Another link takes the place of the one that was lost; it ends when the first would have ended. */
    ContributionRequest remind(SecretLink another, Instant now) {
        mustWait(now);
        tokenHash = another.hash();
        return this;
    }

    ContributionRequest withdraw(Instant now) {
        mustWait(now);
        withdrawnAt = now;
        return this;
    }

    ContributionRequest answer(EvidenceId evidence, Given given, Instant now) {
        mustWait(now);
        answeredAt = now;
        evidenceId = evidence.value();
        consent = given.consent();
        givenBy = given.by();
        return this;
    }

    private void mustWait(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal(
                    "This request is not waiting any more: it is " + state(now).title() + ".");
        }
    }

    boolean isOpen(Instant now) {
        return state(now) == RequestState.WAITING;
    }

    RequestState state(Instant now) {
        if (answeredAt != null) {
            return RequestState.ANSWERED;
        }
        if (withdrawnAt != null) {
            return RequestState.WITHDRAWN;
        }
        return expiresAt.isAfter(now) ? RequestState.WAITING : RequestState.EXPIRED;
    }

    UUID id() {
        return id;
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    String outcome() {
        return outcome;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String request() {
        return request;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    EvidenceId evidence() {
        return evidenceId == null ? null : new EvidenceId(evidenceId);
    }

    @Nullable
    ContributorConsent consent() {
        return consent;
    }

    @Nullable
    String givenBy() {
        return givenBy;
    }
}
