package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;

/** Only the owner reports on an action, and what the report requires is verified from outside. */
class CarryOutActionTest {

    private static final String REGION = "regional-north";
    private static final String SPONSOR = "sponsor-ZA1";

    private final Actions actions = mock();
    private final EvidenceLibrary library = mock();
    private final Organisations organisations = mock();
    private final CurrentUser user = mock();
    private final ApplicationEventPublisher events = mock();
    private final CarryOutAction carryOut = new CarryOutAction(
            actions,
            library,
            organisations,
            mock(People.class),
            new ActionPeople(mock(People.class)),
            new PlanAccess(mock(KeptApart.class), user),
            new ActionStatusPolicy(new WorkingDays(), 20),
            user,
            Clock.fixed(APlan.NOON, ZoneOffset.UTC),
            events);

    @Test
    void aRequiredActionIsNotVerifiedByItsOwnOrganisation() {
        ImprovementAction action = kept(APlan.proved(APlan.SATISFACTION));
        signedIn("sponsor.za1", SPONSOR);
        assertThatThrownBy(() -> carryOut.verified(action.id(), true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("This action is verified by the regional lead.");

        signedIn("regional.north", REGION);
        assertThat(carryOut.verified(action.id(), true, "")).isTrue();
        assertThat(action.state()).isEqualTo(ActionState.VERIFIED);
    }

    @Test
    void nobodyVerifiesTheirOwnActionWhateverTheirRole() {
        ImprovementAction action = kept(APlan.proved(APlan.SENTENCE_ONLY));
        signedIn(APlan.OWNER, REGION);
        assertThatThrownBy(() -> carryOut.verified(action.id(), true, ""))
                .hasMessage("Nobody verifies their own action.");
    }

    @Test
    void whoProvedAnActionDoesNotVerifyItAfterItWasHandedOver() {
        ImprovementAction action = kept(APlan.proved(APlan.SENTENCE_ONLY));
        action.handOver(
                new Person("team2.za1", "Tina Next", "tina@mail.example"),
                "Tom Owner",
                new Why("They know the wards.", "lead.za1", APlan.NOON));
        signedIn(APlan.OWNER, REGION);
        assertThatThrownBy(() -> carryOut.verified(action.id(), true, ""))
                .hasMessage("Nobody verifies their own action.");
    }

    @Test
    void anActionWithoutAnOwnerIsAssignedToNobodyAndBreaksNothingWhereNobodyLeads() {
        ImprovementAction action = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        assertThat(carryOut.owner(action.id())).isEqualTo(APlan.OWNER);
        action.loseOwner("Tom Owner", new Why("No longer in the team.", "rule", APlan.NOON));
        assertThat(carryOut.owner(action.id())).isNull();
        assertThat(carryOut.ownerOrLead(action.id())).isNull();
    }

    @Test
    void anOwnerWhoWorksElsewhereNowFinishesNothing() {
        ImprovementAction action = kept(APlan.agreed(APlan.SENTENCE_ONLY));
        signedIn(APlan.OWNER, "team-ZB1");
        assertThatThrownBy(() -> carryOut.carriedOut(action.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no more");
        assertThatThrownBy(() -> carryOut.proved(action.id())).isInstanceOf(Refusal.class);
        verify(actions, never()).save(any());
    }

    @Test
    void onlyTheOwnerReportsAndMeasures() {
        ImprovementAction action = kept(APlan.agreed(APlan.SATISFACTION));
        signedIn("team2.za1", "team-ZA1");
        Progress half = new Progress(APlan.TODAY, 50, "");
        assertThatThrownBy(() -> carryOut.report(action.id(), half)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> carryOut.achieve(action.id(), BigDecimal.ONE)).isInstanceOf(NotFound.class);
    }

    @Test
    void theJournalIsToldOfProgressAndOfFiguresBeforeAndAfter() {
        ImprovementAction action = kept(APlan.agreed(APlan.SATISFACTION));
        signedIn(APlan.OWNER, "team-ZA1");
        carryOut.report(action.id(), new Progress(LocalDate.of(2027, 9, 1), 50, "Fifteen of thirty."));
        carryOut.achieve(action.id(), new BigDecimal("70"));
        carryOut.achieve(action.id(), new BigDecimal("72.50"));

        assertThat(deeds())
                .extracting(ImprovementDeed::what, ImprovementDeed::before, ImprovementDeed::after)
                .containsExactly(
                        tuple("Progress of action 2027-ZA1-A1 reported.", null, "50 percent. Fifteen of thirty."),
                        tuple("Figure achieved by action 2027-ZA1-A1 entered.", null, "70 percent of users"),
                        tuple(
                                "Figure achieved by action 2027-ZA1-A1 entered.",
                                "70 percent of users",
                                "72.5 percent of users"));
    }

    @Test
    void whatProvesAnActionBelongsToTheServiceAndIsThereForItsNextReview() {
        ImprovementAction action = kept(APlan.carriedOut(APlan.SENTENCE_ONLY));
        signedIn(APlan.OWNER, "team-ZA1");
        ServiceId service = new ServiceId(UUID.randomUUID());
        Description answers = new Description("Answers", null, APlan.TODAY, APlan.TODAY);
        EvidenceItem kept = new EvidenceItem(
                new EvidenceId(UUID.randomUUID()),
                service,
                "Answers",
                null,
                APlan.TODAY,
                APlan.TODAY,
                "https://a.example",
                null,
                null,
                0,
                null,
                APlan.OWNER,
                APlan.NOON);
        when(organisations.byOds("ZA1"))
                .thenReturn(new Organisation(
                        new OrganisationId(UUID.randomUUID()), "ZA1", "Aldermoor Hospitals", Region.NORTH, service));
        when(library.addLink(service, answers, "https://a.example")).thenReturn(kept);

        carryOut.proveByLink(action.id(), answers, "https://a.example");

        assertThat(action.evidence()).isEqualTo(kept.id());
    }

    private List<ImprovementDeed> deeds() {
        ArgumentCaptor<Object> published = ArgumentCaptor.forClass(Object.class);
        verify(events, atLeastOnce()).publishEvent(published.capture());
        return published.getAllValues().stream()
                .map(ImprovementDeed.class::cast)
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
}
