package org.qualityoutcomes.changes.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

/** A wish to give a review up, with its reason and what was answered. */
@Entity
@Table(name = "review_withdrawal")
class Withdrawal {

    static final int LONGEST = 1000;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private WithdrawalState state;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private String answer;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    /** @param reason refused where it is missing or too long */
    Withdrawal(ReviewId review, String reason, String askedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.reviewId = review.value();
        this.state = WithdrawalState.ASKED;
        this.reason = said("reason", reason, "Say why the review is withdrawn. It stays on record.");
        this.askedBy = askedBy;
        this.askedAt = at;
        this.answer = "";
    }

    private static String said(String field, String text, String otherwise) {
        if (text.isBlank()) {
            throw Refusal.of(field, otherwise);
        }
        if (text.strip().length() > LONGEST) {
            throw Refusal.of(field, "Keep this within 1,000 characters.");
        }
        return text.strip();
    }

    /** Who declines says why. */
    void answer(boolean agreed, String comment, String by, Instant at) {
        mustBe(WithdrawalState.ASKED);
        answer = agreed && comment.isBlank()
                ? ""
                : said("comment", comment, "Say why the review goes on. The library lead reads it.");
        state = agreed ? WithdrawalState.AGREED : WithdrawalState.DECLINED;
        answeredBy = by;
        answeredAt = at;
    }

    void drop() {
        mustBe(WithdrawalState.ASKED);
        state = WithdrawalState.DROPPED;
    }

    private void mustBe(WithdrawalState expected) {
        if (state != expected) {
            throw new Refusal("This has been decided already.");
        }
    }

    boolean isAsked() {
        return state == WithdrawalState.ASKED;
    }

    UUID id() {
        return id;
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    WithdrawalState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    String answer() {
        return answer;
    }
}
