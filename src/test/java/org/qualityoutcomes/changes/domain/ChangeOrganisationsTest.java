package org.qualityoutcomes.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.qualityoutcomes.changes.OrganisationNews;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisation.Ending;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.PersonMoved;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Restructuring;
import org.qualityoutcomes.organisation.ServiceId;

/** What was decided earlier, on its day in May; ZA1 became part of ZB1 in April, and ZX1 was closed. */
class ChangeOrganisationsTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final Change.Decision MAY =
            new Change.Decision(LocalDate.of(2027, 5, 1), "Decided.", "national", Instant.EPOCH);

    private final Changes changes = mock();
    private final Organisations organisations = mock(CALLS_REAL_METHODS);
    private final Restructuring restructuring = mock();
    private final People people = mock();
    private final Accounts accounts = mock();
    private final List<Object> events = new ArrayList<>();
    private final MergeRoles roles = new MergeRoles(organisations, people, accounts);
    private final Due due = new Due(organisations, roles, people);
    private final EndChangedReviews reviews = mock();
    private final ChangeOrganisations change =
            new ChangeOrganisations(changes, due, restructuring, reviews, roles, people, accounts, events::add);

    private final Organisation gone = trust("ZA1", new Ending(APRIL, "ZB1"));
    private final Organisation there = trust("ZB1", null);
    private final Organisation closed = trust("ZX1", new Ending(APRIL, null));
    private final Organisation third = trust("ZC1", null);

    @BeforeEach
    void afterAMergerAndAClosure() {
        List<Organisation> all = List.of(gone, there, third, closed);
        doReturn(all).when(organisations).all();
        all.forEach(each -> doReturn(each).when(organisations).byOds(each.ods()));
        when(people.nameOf("tina")).thenReturn("Tina");
        when(people.groupsOf("tina")).thenReturn(Set.of("team-ZA1", "team-ZB1"));
    }

    @Test
    void whoLeavesWhatWasMergedLeavesItsSuccessorToo() {
        carryOut(Change.person("tina", "ZA1", "ZC1", "lead", MAY), ChangeState.DONE);
        verify(accounts)
                .leave(
                        "tina",
                        Set.of(
                                "lead-ZA1",
                                "team-ZA1",
                                "sponsor-ZA1",
                                "commissioner-ZA1",
                                "lead-ZB1",
                                "team-ZB1",
                                "sponsor-ZB1",
                                "commissioner-ZB1"));
        verify(people).join("tina", "lead-ZC1");
        assertThat(events).contains(new PersonMoved("tina", there, third, MAY.day()));
    }

    @Test
    void whoMovesToWhatWasMergedWorksForItsSuccessor() {
        when(people.groupsOf("tina")).thenReturn(Set.of("team-ZC1"));
        carryOut(Change.person("tina", "ZC1", "ZA1", "team", MAY), ChangeState.DONE);
        verify(people).join("tina", "team-ZB1");
    }

    @Test
    void nobodyGetsARoleAtWhatWasClosed() {
        when(people.groupsOf("tina")).thenReturn(Set.of("team-ZC1"));
        carryOut(Change.person("tina", "ZC1", "ZX1", "lead", MAY), ChangeState.OVERTAKEN);
        verify(people, never()).join(any(), any());
    }

    @Test
    void whoWorksThereNoMoreDoesNotMoveFromThereAgain() {
        when(people.groupsOf("tina")).thenReturn(Set.of("team-ZC1"));
        carryOut(Change.person("tina", "ZB1", "ZC1", "lead", MAY), ChangeState.OVERTAKEN);
        verifyNoInteractions(accounts);
    }

    @Test
    void theRegionOfWhatIsGoneIsItsSuccessors() {
        carryOut(Change.move("ZA1", Region.SOUTH, "Library", MAY), ChangeState.OVERTAKEN);
        carryOut(Change.closure("ZA1", MAY), ChangeState.OVERTAKEN);
        verify(restructuring, never()).move(any(), any(), any());
        verify(restructuring, never()).close(any(), any());
        assertThat(events)
                .anyMatch(each -> each instanceof ChangeDeed deed && deed.what().contains("was overtaken"));
    }

    @Test
    void aMergerIntoWhatWasMergedIsOneIntoItsSuccessorWhichKeepsItsLeads() {
        when(people.inGroup(any())).thenReturn(List.of());
        when(people.inGroup("lead-ZB1")).thenReturn(List.of(new Person("bea", "Bea", "bea@mail.example")));
        when(people.namesOf(Set.of("bea"))).thenReturn(Map.of("bea", "Bea"));
        when(people.inGroup("lead-ZC1")).thenReturn(List.of(new Person("cleo", "Cleo", "cleo@mail.example")));
        carryOut(Change.merger("ZC1", "ZA1", Set.of("cleo"), Change.Fates.NONE, MAY), ChangeState.DONE);
        // what was opened in the meantime is looked at once the organisation is gone
        InOrder order = inOrder(restructuring, reviews);
        order.verify(restructuring).merge("ZC1", "ZB1", MAY.day());
        order.verify(reviews).settle(any(), eq(new Due.Parties(third, there)));
        verify(people).join("bea", "lead-ZB1");
        verify(people).join("cleo", "team-ZB1");
        assertThat(events).anySatisfy(each -> assertThat(each).isInstanceOfSatisfying(OrganisationNews.class, news -> {
            assertThat(news.leads()).isEqualTo("Bea");
            assertThat(news.reason()).isEqualTo("Decided.");
        }));
    }

    @Test
    void whereSeveralMergeOnOneDayAllWhoWereChosenLead() {
        Organisation fourth = trust("ZD1", null);
        doReturn(fourth).when(organisations).byOds("ZD1");
        Change earlier = Change.merger("ZD1", "ZB1", Set.of("dora"), Change.Fates.NONE, MAY);
        Change now = Change.merger("ZC1", "ZB1", Set.of("bea"), Change.Fates.NONE, MAY);
        when(changes.findByKindAndOtherAndDay(ChangeKind.MERGER, "ZB1", MAY.day()))
                .thenReturn(List.of(earlier, now));
        when(people.inGroup(any())).thenReturn(List.of());
        when(people.inGroup("lead-ZB1"))
                .thenReturn(List.of(
                        new Person("bea", "Bea", "bea@mail.example"), new Person("dora", "Dora", "dora@mail.example")));
        carryOut(now, ChangeState.DONE);
        verify(accounts, never()).leave(any(), any());
        verify(people).join("dora", "lead-ZB1");
    }

    private void carryOut(Change decided, ChangeState expected) {
        when(changes.findById(decided.id())).thenReturn(Optional.of(decided));
        change.carryOut(decided.id());
        // first, or what was read before may be so no more
        InOrder order = inOrder(restructuring, organisations);
        order.verify(restructuring, atLeastOnce()).hold();
        order.verify(organisations, atLeastOnce()).byOds(any());
        assertThat(decided.state()).isEqualTo(expected);
    }

    private static Organisation trust(String ods, @Nullable Ending ending) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Trust " + ods,
                Region.NORTH,
                new ServiceId(UUID.randomUUID()),
                ending);
    }
}
