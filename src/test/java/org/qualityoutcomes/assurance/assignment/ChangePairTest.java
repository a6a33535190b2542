package org.qualityoutcomes.assurance.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;

class ChangePairTest {

    private static final UUID REVIEW = new UUID(1, 1);
    private static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");

    private final Proposals proposals = mock();
    private final GatherFacts gather = mock();
    private final List<Object> published = new ArrayList<>();
    private final ChangePair change = new ChangePair(proposals, gather, published::add);
    private final Facts facts = new AWorld()
            .review(1, Region.NORTH)
            .review(2, Region.NORTH, 2, "full", null)
            .validator("a", 8, true)
            .validator("b", 8, true)
            .validator("full", 1, true)
            .validator("soft", 8, true)
            .validator("tied", 8, true)
            .conflict("soft", 1, false)
            .conflict("tied", 1, true)
            .facts();
    private final Proposal proposal = found();

    private Proposal found() {
        var made = new Proposal(
                new Cycle(
                        new CycleId(new UUID(9, 9)),
                        "2027",
                        "2027",
                        "2023",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 6, 4)),
                1,
                7,
                "national",
                AT);
        made.found(
                List.of(new ProposedPair(facts.at(0), "a", "b")),
                Tally.ofKept(facts).score(),
                AT);
        when(proposals.locked(made.id())).thenReturn(made);
        when(gather.of(any())).thenReturn(facts);
        return made;
    }

    @Test
    void whatRulesSomebodyOutIsRefusedBesideTheField() {
        refused(() -> wish("tied", "b", true), "primary", "Name of tied: Works there.");
        refused(() -> wish("a", "full", true), "second", "Name of full has as many cases as they take already.");
        refused(() -> wish("a", "a", true), "second", "The two validators must be two different people.");
        refused(() -> wish("a", "stranger", true), "second", "Choose somebody from the group of validators.");
        assertThat(published).isEmpty();
    }

    @Test
    void whatOnlySpeaksAgainstSomebodyIsConfirmedWithItsPrice() {
        refused(() -> wish("a", "soft", false), "second", "Name of soft: Knows the lead.");
        refused(
                () -> wish("a", "soft", false),
                "knowing",
                "The change costs +60 points. Confirm that it is wanted all the same.");
        wish("a", "soft", true);
        assertThat(proposal.pair(REVIEW).validator(1)).isEqualTo("soft");
        assertThat(published)
                .containsExactly(new AssignmentDeed(
                        REVIEW,
                        "Validators of 2027-ZA1 changed by hand in proposal 2027-A1.",
                        "national team",
                        "Name of a (primary), Name of b (second)",
                        "Name of a (primary), Name of soft (second)",
                        "Because."));
    }

    @Test
    void theTwoMayChangePlaces() {
        wish("b", "a", false);
        assertThat(proposal.pair(REVIEW).validator(0)).isEqualTo("b");
    }

    @Test
    void anAcceptedPairIsOnlyChangedWhenItsRegionSentItBack() {
        proposal.accept("national", AT);
        assertThatThrownBy(() -> wish("b", "a", false)).isInstanceOf(Refusal.class);
        proposal.sendBack(REVIEW, "They share an office.");
        assertThat(proposal.confirm(Region.NORTH, AT)).isEmpty();
        wish("b", "a", false);
        assertThat(proposal.confirm(Region.NORTH, AT)).hasSize(1);
        assertThatThrownBy(() -> proposal.sendBack(REVIEW, "Too late.")).isInstanceOf(Refusal.class);
    }

    private void wish(String primary, String second, boolean knowing) {
        change.change(proposal.id(), REVIEW, new ChangePair.Wish(primary, second, "Because.", knowing));
    }

    private static void refused(ThrowingCallable deed, String field, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .contains(new Refusal.Problem(field, sentence)));
    }
}
