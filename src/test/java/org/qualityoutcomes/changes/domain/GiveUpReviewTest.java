package org.qualityoutcomes.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.changes.WithdrawalNews;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewEndedEarly;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;

class GiveUpReviewTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final ReviewId ID = new ReviewId(UUID.randomUUID());

    private final Withdrawals withdrawals = mock();
    private final Reviews reviews = mock();
    private final ReviewAccess access = mock();
    private final EarlyEnding ending = mock();
    private final CurrentUser user = mock();
    private final List<Object> events = new ArrayList<>();
    private final GiveUpReview giveUp = new GiveUpReview(
            withdrawals,
            reviews,
            access,
            ending,
            mock(People.class),
            user,
            events::add,
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final Withdrawal asked = new Withdrawal(ID, "The library burned down.", "lead.za1", NOW);

    private void standsAt(Phase phase) {
        LocalDate day = LocalDate.of(2027, 6, 5);
        Review review = new Review(
                ID,
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        "ZA1",
                        "Aldermoor",
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())),
                "2023",
                phase,
                day,
                day,
                day);
        when(reviews.get(ID)).thenReturn(review);
        when(access.forLead(ID)).thenReturn(review);
        when(access.forNational(ID)).thenReturn(review);
        when(user.require()).thenReturn("national");
        when(withdrawals.save(any())).thenAnswer(saved -> saved.getArgument(0));
        when(withdrawals.findById(asked.id())).thenReturn(Optional.of(asked));
    }

    @Test
    void aReviewWhoseReportIsWrittenIsNotWithdrawn() {
        standsAt(Phase.REPORT);
        assertThatThrownBy(() -> giveUp.ask(ID, "Too much work.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> giveUp.withdraw(ID, "Too much work.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> giveUp.decide(asked.id(), true, "")).hasMessageContaining("has gone on to its report");
        assertThat(asked.state()).isEqualTo(WithdrawalState.ASKED);
        verify(ending, never()).end(any(), any(), any());
    }

    @Test
    void whoDeclinesSaysWhyAndTheReviewGoesOn() {
        standsAt(Phase.VALIDATION);
        assertThatThrownBy(() -> giveUp.decide(asked.id(), false, " ")).hasMessageContaining("Say why");
        assertThat(giveUp.decide(asked.id(), false, "It is nearly done.")).isFalse();
        assertThat(asked.state()).isEqualTo(WithdrawalState.DECLINED);
        assertThat(events)
                .contains(new WithdrawalNews(
                        ID, "2027-ZA1", "ZA1", false, asked.id().toString()));
        verify(ending, never()).end(any(), any(), any());
    }

    @Test
    void nobodyAsksTwiceAndAWishIsDecidedOnce() {
        standsAt(Phase.SELF_EVALUATION);
        when(withdrawals.findFirstByReviewIdAndState(ID.value(), WithdrawalState.ASKED))
                .thenReturn(Optional.of(asked));
        assertThatThrownBy(() -> giveUp.ask(ID, "Again.")).hasMessageContaining("asked already");
        giveUp.decide(asked.id(), true, "");
        assertThatThrownBy(() -> giveUp.decide(asked.id(), false, "No.")).hasMessageContaining("decided already");
    }

    @Test
    void ofTwoLeadsWhoAskAtTheSameMomentOneIsRefused() {
        standsAt(Phase.SELF_EVALUATION);
        when(withdrawals.oneAtATime(ID.toString())).thenAnswer(waited -> {
            when(withdrawals.findFirstByReviewIdAndState(ID.value(), WithdrawalState.ASKED))
                    .thenReturn(Optional.of(asked));
            return ID.toString();
        });
        assertThatThrownBy(() -> giveUp.ask(ID, "Me too.")).hasMessageContaining("asked already");
        assertThat(events).isEmpty();
    }

    @Test
    void aWishThatIsTakenBackOrOvertakenIsDropped() {
        standsAt(Phase.SELF_EVALUATION);
        when(withdrawals.findFirstByReviewIdAndState(ID.value(), WithdrawalState.ASKED))
                .thenReturn(Optional.of(asked));
        giveUp.takeBack(ID);
        assertThat(asked.state()).isEqualTo(WithdrawalState.DROPPED);
        assertThat(events).contains(new WithdrawalDropped(asked.id()));
        Withdrawal other = new Withdrawal(ID, "Another reason.", "lead.za1", NOW);
        Withdrawal beside = new Withdrawal(ID, "At the same moment.", "lead2.za1", NOW);
        when(withdrawals.findByReviewIdAndState(ID.value(), WithdrawalState.ASKED))
                .thenReturn(List.of(other, beside));
        giveUp.on(new ReviewEndedEarly(ID, "2027-ZA1", Cause.MERGED, "One trust."));
        assertThat(other.state()).isEqualTo(WithdrawalState.DROPPED);
        assertThat(beside.state()).isEqualTo(WithdrawalState.DROPPED);
    }

    @Test
    void theNationalTeamWithdrawsByItselfWithAReason() {
        standsAt(Phase.MODERATION);
        assertThatThrownBy(() -> giveUp.withdraw(ID, " ")).hasMessageContaining("Say why");
        giveUp.withdraw(ID, "The trust is in special measures.");
        verify(ending).end(ID, Cause.WITHDRAWN, "The trust is in special measures.");
    }
}
