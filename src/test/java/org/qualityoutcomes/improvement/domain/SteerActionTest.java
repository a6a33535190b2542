package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.improvement.ActionNews;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;

/** Whatever changes about an action after its agreement has a reason, and the action keeps it. */
class SteerActionTest {

    private static final String LEAD = "lead.za1";
    private static final LocalDate LATER = LocalDate.of(2028, 3, 1);

    private final Actions actions = mock();
    private final People people = mock();
    private final CurrentUser user = mock();
    private final ApplicationEventPublisher events = mock();
    private final SteerAction steer = new SteerAction(
            actions,
            new ActionPeople(people),
            new PlanAccess(mock(KeptApart.class), user),
            new EscalationPolicy(new WorkingDays()),
            user,
            Clock.fixed(APlan.NOON, ZoneOffset.UTC),
            events);
    private final UpdateAction update = new UpdateAction(
            actions,
            steer,
            new QuarterPolicy(new WorkingDays()),
            user,
            Clock.fixed(APlan.NOON, ZoneOffset.UTC),
            events);

    @BeforeEach
    void aTeamOfTwo() {
        when(people.inGroup("team-ZA1"))
                .thenReturn(List.of(person(APlan.OWNER, "Tom Owner"), person("team2.za1", "Tina Next")));
        when(people.inGroup("lead-ZA1")).thenReturn(List.of(person(LEAD, "Lena Lead")));
        when(people.nameOf(APlan.OWNER)).thenReturn("Tom Owner");
        when(people.groupsOf(APlan.OWNER)).thenReturn(Set.of("team-ZA1"));
    }

    @Test
    void aDayMovesOnlyWithAReasonAndBothDaysAreKept() {
        ImprovementAction action = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        signedIn(APlan.OWNER, "team-ZA1");
        assertThat(refused(() -> steer.move(action.id(), LATER, " "))).containsExactly("reason");
        assertThat(refused(() -> steer.move(action.id(), LATER, "r".repeat(1001))))
                .containsExactly("reason");
        assertThat(refused(() -> steer.move(action.id(), APlan.DUE, "Why not.")))
                .containsExactly("due");
        assertThat(refused(
                        () -> steer.move(action.id(), APlan.TODAY.plusYears(2).plusDays(1), "Later.")))
                .containsExactly("due");

        steer.move(action.id(), LATER, "The wards were closed.");

        assertThat(action.due()).isEqualTo(LATER);
        assertThat(action.changes())
                .extracting(ActionChange::what, ActionChange::was, ActionChange::became, ActionChange::reason)
                .containsExactly(tuple("Day", "1 December 2027", "1 March 2028", "The wards were closed."));
        assertThat(published(ImprovementDeed.class))
                .extracting(ImprovementDeed::before, ImprovementDeed::after, ImprovementDeed::reason)
                .containsExactly(tuple("1 December 2027", "1 March 2028", "The wards were closed."));
        assertThat(published(ActionRedated.class)).containsExactly(new ActionRedated("2027-ZA1-A1"));
    }

    @Test
    void whoAgreedToADayHearsThatItMoved() {
        signedIn(APlan.OWNER, "team-ZA1");
        steer.move(kept(APlan.agreed(APlan.SENTENCE_ONLY)).id(), LATER, "The wards were closed.");
        steer.move(kept(chosen()).id(), LATER, "The wards were closed.");

        assertThat(published(ActionNews.class))
                .extracting(ActionNews::kind, ActionNews::due, ActionNews::title, ActionNews::groups)
                .containsExactly(
                        tuple(
                                ActionNews.Kind.MOVED,
                                LATER,
                                "Ask people who do not use the service",
                                Set.of("lead-ZA1", "regional-north")),
                        tuple(
                                ActionNews.Kind.MOVED,
                                LATER,
                                "Publish two case studies",
                                Set.of("lead-ZA1", "sponsor-ZA1")));
    }

    @Test
    void noShareOfUsersIsMoreThanAllOfThem() {
        ImprovementAction action = APlan.agreed(
                new SuccessMeasure(MeasureKind.REACH, "percent of users", BigDecimal.ONE, new BigDecimal("80")));
        assertThat(refused(() -> action.achieve(new BigDecimal("7000000")))).containsExactly("achieved");
        action.achieve(new BigDecimal("100"));
        SuccessMeasure growth = new SuccessMeasure(
                MeasureKind.REACH, "percent more than in 2026", BigDecimal.ZERO, new BigDecimal("120"));
        assertThat(growth.contradictions(part -> part)).isEmpty();
        assertThat(new SuccessMeasure(MeasureKind.REACH, "% of users", BigDecimal.ZERO, new BigDecimal("120"))
                        .contradictions(part -> part))
                .extracting(Problem::field)
                .containsExactly("target");
    }

    @Test
    void aTitleIsOneShortLine() {
        ImprovementPlan plan = APlan.opened();
        ImprovementAction action = new ImprovementAction(plan, 9, "O1", "Ask\n them " + "all ".repeat(40));
        assertThat(action.title()).startsWith("Ask them all all").endsWith("…").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void strangersAndColleaguesMoveNothing() {
        ImprovementAction action = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        signedIn("team2.za1", "team-ZA1");
        assertThatThrownBy(() -> steer.move(action.id(), LATER, "Why not.")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steer.handOver(action.id(), "team2.za1", "Mine."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steer.cancel(action.id(), "Away with it.")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasTakenOfTheLadderIsTakenAnewAfterTheDayMoved() {
        ImprovementAction action = APlan.agreed(APlan.SENTENCE_ONLY);
        EscalationPolicy ladder = new EscalationPolicy(new WorkingDays());
        assertThat(action.escalate(ladder, APlan.DUE.plusDays(6))).isEmpty();
        assertThat(action.escalate(ladder, APlan.DUE.plusDays(7))).containsExactly(EscalationStep.LEAD);
        assertThat(action.escalate(ladder, APlan.DUE.plusMonths(2)))
                .containsExactly(EscalationStep.SPONSOR, EscalationStep.REGIONAL);
        assertThat(action.escalate(ladder, APlan.DUE.plusMonths(3))).isEmpty();

        action.move(LATER, new Why("It takes longer.", APlan.OWNER, APlan.NOON), APlan.DUE.plusMonths(2));

        assertThat(action.escalate(ladder, LATER.plusDays(6))).isEmpty();
        assertThat(action.escalate(ladder, LATER.plusDays(7))).containsExactly(EscalationStep.LEAD);
    }

    @Test
    void whereTheNamedSponsorIsOneNoMoreTheSponsorsAreToldThatItIsOverdue() {
        when(people.inGroup("sponsor-ZA1")).thenReturn(List.of(person("sponsor.za1", "Sam Sponsor")));
        assertThat(toldOfTheSponsors("sponsor.za1"))
                .extracting(ActionNews::people, ActionNews::groups)
                .contains(tuple(Set.of("sponsor.za1"), Set.of()));
        assertThat(toldOfTheSponsors("gone.za1"))
                .extracting(ActionNews::people, ActionNews::groups)
                .contains(tuple(Set.of(), Set.of("sponsor-ZA1")))
                .doesNotContain(tuple(Set.of("gone.za1"), Set.of()));
    }

    private List<ActionNews> toldOfTheSponsors(String named) {
        ImprovementPlan plan = APlan.opened();
        ImprovementAction action = kept(plan.part(false).get(0));
        LocalDate longAgo = APlan.TODAY.minusMonths(2);
        plan.write(
                false,
                List.of(new PlannedAction(
                        action.id(),
                        action.outcome(),
                        action.text(),
                        true,
                        "",
                        APlan.OWNER,
                        longAgo,
                        "Seen.",
                        APlan.SENTENCE_ONLY,
                        ActionTerms.NONE.sponsoredBy(named))),
                Map.of());
        action.agree(longAgo.minusMonths(1));
        steer.escalate(action.id());
        return published(ActionNews.class);
    }

    @Test
    void anActionOfSomebodyWhoHasLeftIsWithoutAnOwnerUntilTheLeadHandsItOver() {
        ImprovementAction action = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        assertThat(steer.watch(action.id())).isFalse();
        when(people.groupsOf(APlan.OWNER)).thenReturn(Set.of("team-ZB1"));

        assertThat(steer.watch(action.id())).isTrue();
        assertThat(steer.watch(action.id())).isFalse();

        assertThat(action.owner()).isNull();
        assertThat(published(ActionNews.class))
                .extracting(ActionNews::kind, ActionNews::groups)
                .containsExactly(tuple(ActionNews.Kind.WITHOUT_OWNER, Set.of("lead-ZA1")));
        action.note("Asked thirty.");
        assertThatThrownBy(action::carriedOut).hasMessageContaining("without an owner");

        signedIn(LEAD, "lead-ZA1");
        assertThat(refused(() -> steer.handOver(action.id(), "nobody", "They can.")))
                .containsExactly("owner");
        assertThat(refused(() -> steer.handOver(action.id(), "team2.za1", ""))).containsExactly("handover");
        steer.handOver(action.id(), "team2.za1", "They know the wards.");

        assertThat(published(ActionHandedOver.class))
                .extracting(ActionHandedOver::owner)
                .containsExactly(null, "team2.za1");
        assertThat(action.changes())
                .extracting(ActionChange::was, ActionChange::became)
                .containsExactly(tuple("Tom Owner", "without an owner"), tuple("without an owner", "Tina Next"));
        action.carriedOut();
    }

    @Test
    void whatTheReportRequiresOnlyTheRegionalLeadCancels() {
        ImprovementAction action = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        signedIn(LEAD, "lead-ZA1");
        assertThatThrownBy(() -> steer.cancel(action.id(), "Too much.")).isInstanceOf(NotFound.class);

        signedIn("regional.north", "regional-north");
        assertThat(refused(() -> steer.cancel(action.id(), ""))).containsExactly("cancellation");
        steer.cancel(action.id(), "The service moves to another trust.");

        assertThat(action.state()).isEqualTo(ActionState.CANCELLED);
        assertThat(action.cancellationReason()).isEqualTo("The service moves to another trust.");
        assertThat(published(ActionCancelled.class)).hasSize(1);
        assertThat(published(ActionNews.class)).extracting(ActionNews::kind).containsExactly(ActionNews.Kind.CANCELLED);
    }

    @Test
    void whatTheLibraryTookUpItselfIsCancelledWhenTheSponsorAgrees() {
        ImprovementAction action = kept(chosen());
        signedIn(LEAD, "lead-ZA1");
        steer.cancel(action.id(), "Nobody has the time.");
        assertThatThrownBy(() -> steer.cancel(action.id(), "Really.")).hasMessageContaining("asked already");
        assertThat(action.state()).isEqualTo(ActionState.AGREED);
        assertThat(published(CancellationAsked.class)).hasSize(1);

        signedIn("sponsor.za1", "sponsor-ZA1");
        assertThat(refused(() -> steer.decideCancellation(action.id(), false, "")))
                .containsExactly("comment");
        assertThat(steer.decideCancellation(action.id(), false, "There will be time in May."))
                .isFalse();
        assertThatThrownBy(() -> steer.decideCancellation(action.id(), true, ""))
                .hasMessageContaining("Nobody asks");

        signedIn(LEAD, "lead-ZA1");
        steer.cancel(action.id(), "There was no time in May.");
        signedIn("sponsor.za1", "sponsor-ZA1");
        assertThat(refused(() -> steer.decideCancellation(action.id(), true, "r".repeat(1001))))
                .containsExactly("comment");
        assertThat(steer.decideCancellation(action.id(), true, "A pity.")).isTrue();

        assertThat(action.state()).isEqualTo(ActionState.CANCELLED);
        assertThat(action.changes())
                .extracting(ActionChange::became, ActionChange::reason, ActionChange::changedBy)
                .containsExactly(
                        tuple("asked for", "Nobody has the time.", LEAD),
                        tuple("not agreed", "There will be time in May.", "sponsor.za1"),
                        tuple("asked for", "There was no time in May.", LEAD),
                        tuple("cancelled", "A pity.", "sponsor.za1"));
        assertThat(action.cancellationReason()).isEqualTo("There was no time in May.");
        assertThat(published(ImprovementDeed.class))
                .last()
                .extracting(ImprovementDeed::reason)
                .isEqualTo("A pity.");
        assertThat(published(ActionNews.class))
                .extracting(ActionNews::kind)
                .containsExactly(ActionNews.Kind.KEPT, ActionNews.Kind.CANCELLED);
    }

    @Test
    void whoAskedToCancelDoesNotDecideIt() {
        ImprovementAction action = kept(chosen());
        signedIn(LEAD, "lead-ZA1", "sponsor-ZA1");
        steer.cancel(action.id(), "Nobody has the time.");

        assertThatThrownBy(() -> steer.decideCancellation(action.id(), true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("asked for themselves");
        assertThat(action.state()).isEqualTo(ActionState.AGREED);
    }

    @Test
    void ofTwoThatEndTogetherOneWaitsForTheOther() {
        ImprovementAction required = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        signedIn("regional.north", "regional-north");
        steer.cancel(required.id(), "The service moves to another trust.");
        heldBeforeItWasRead(required);

        ImprovementAction own = kept(chosen());
        signedIn(LEAD, "lead-ZA1");
        steer.cancel(own.id(), "Nobody has the time.");
        clearInvocations(actions);
        signedIn("sponsor.za1", "sponsor-ZA1");
        steer.decideCancellation(own.id(), true, "");
        heldBeforeItWasRead(own);
    }

    private void heldBeforeItWasRead(ImprovementAction action) {
        InOrder order = inOrder(actions);
        order.verify(actions).holdPlan(action.id());
        order.verify(actions).get(action.id());
    }

    @Test
    void aQuarterlyUpdateReportsMeasuresAndMovesAtOnceOrNotAtAll() {
        ImprovementAction action = kept(APlan.agreed(APlan.SATISFACTION));
        signedIn(APlan.OWNER, "team-ZA1");
        assertThat(refused(() -> update.update(action.id(), new QuarterlyUpdate("half", "", "72 percent", "soon", ""))))
                .containsExactly("percent", "achieved", "due");
        assertThat(refused(() -> update.update(action.id(), new QuarterlyUpdate("101", "", "", "", ""))))
                .containsExactly("percent");
        assertThat(refused(() -> update.update(action.id(), new QuarterlyUpdate("50", "", "", "1/3/2028", ""))))
                .containsExactly("reason");

        update.update(
                action.id(), new QuarterlyUpdate("50", "Half of it.", "72.5", "1 March 2028", "It takes longer."));

        assertThat(action.percent()).isEqualTo(50);
        assertThat(action.achieved()).isEqualTo(new BigDecimal("72.5"));
        assertThat(action.due()).isEqualTo(LATER);
        update.update(action.id(), new QuarterlyUpdate("60", "", "", "1/3/2028", ""));
        assertThat(action.changes()).as("the same day is no move").hasSize(1);
    }

    @Test
    void quartersCountFromTheAgreementAndFallOnWorkingDays() {
        QuarterPolicy quarters = new QuarterPolicy(new WorkingDays());
        LocalDate agreed = LocalDate.of(2027, 9, 25);
        // 25 December 2027 is a Saturday, and two bank holidays follow
        assertThat(quarters.next(agreed, agreed)).isEqualTo(LocalDate.of(2027, 12, 29));
        assertThat(quarters.next(agreed, LocalDate.of(2027, 12, 29))).isEqualTo(LocalDate.of(2028, 3, 27));
    }

    @Test
    void aReasonMayStandForEvidenceAndIsGoneWhenItIsRefused() {
        ImprovementAction action = APlan.carriedOut(APlan.SENTENCE_ONLY);
        assertThat(refused(() -> action.proveByReason(" "))).containsExactly("noEvidence");
        action.proveByReason("The wards were closed before anybody could be asked.");
        action.proved(APlan.OWNER);

        action.verified(false, "Ask those who moved.");

        assertThat(action.noEvidenceReason()).isEmpty();
        action.carriedOut();
        assertThatThrownBy(() -> action.proved(APlan.OWNER)).hasMessageContaining("only with");
    }

    private static ImprovementAction chosen() {
        ImprovementPlan plan = APlan.opened();
        ImprovementAction action = plan.part(false).get(0);
        plan.write(false, List.of(APlan.planned(action, APlan.OWNER, APlan.DUE, APlan.SENTENCE_ONLY)), Map.of());
        action.agree(APlan.TODAY);
        return action;
    }

    private static List<String> refused(ThrowingCallable deed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, deed);
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::field).toList();
    }

    private <T> List<T> published(Class<T> type) {
        ArgumentCaptor<Object> published = ArgumentCaptor.forClass(Object.class);
        verify(events, atLeastOnce()).publishEvent(published.capture());
        return published.getAllValues().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private ImprovementAction kept(ImprovementAction action) {
        when(actions.get(action.id())).thenReturn(action);
        when(actions.save(any())).thenReturn(action);
        return action;
    }

    private void signedIn(String username, String... groups) {
        when(user.username()).thenReturn(Optional.of(username));
        when(user.require()).thenReturn(username);
        when(user.isIn(anyString())).thenAnswer(asked -> Set.of(groups).contains(asked.<String>getArgument(0)));
    }

    private static Person person(String username, String name) {
        return new Person(username, name, username + "@mail.example");
    }
}
