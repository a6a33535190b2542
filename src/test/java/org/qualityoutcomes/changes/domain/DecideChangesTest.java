package org.qualityoutcomes.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.changes.domain.DecideMerger.Merger;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Restructuring;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;

class DecideChangesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate THEN = TODAY.plusDays(30);
    private static final When SOON = new When(THEN, "One trust.");
    private static final Organisation FIRST = trust("ZA1", null);
    private static final Organisation OTHER = trust("ZB1", null);

    private final Changes changes = mock();
    private final ChangeAccess access = mock();
    private final Organisations organisations = mock();
    private final Restructuring restructuring = mock();
    private final Reviews reviews = mock();
    private final MergeRoles roles = mock();
    private final List<Object> events = new ArrayList<>();
    private final ChangeRules rules = new ChangeRules(
            changes, access, organisations, restructuring, events::add, Clock.fixed(NOW, ZoneOffset.UTC));
    private final DecideMerger mergers = new DecideMerger(access, rules, organisations, reviews, roles);
    private final People people = mock();
    private final DecideChanges decide = new DecideChanges(changes, access, rules, organisations, people);
    private final ReviewedAt judged = review("2027-ZA1", Phase.VALIDATION);
    private final ReviewedAt reported = review("2024-ZA1", Phase.IMPROVEMENT);

    @BeforeEach
    void twoOrganisations() {
        List.of(FIRST, OTHER).forEach(each -> {
            when(access.open(each.ods())).thenReturn(each);
            when(organisations.byOds(each.ods())).thenReturn(each);
            when(organisations.family(each.ods())).thenReturn(List.of(each));
        });
        when(access.username()).thenReturn("national");
        when(reviews.ofOrganisation(FIRST.id())).thenReturn(List.of(reported, judged));
        when(roles.leads("ZA1", "ZB1")).thenReturn(List.of(new Person("lead.zb1", "Lead", "lead@mail.example")));
    }

    @Test
    void aMergerIsDecidedForEachReviewThatCanBeClosed() {
        assertThatThrownBy(() -> mergers.merge("ZA1", "ZB1", new Merger(Map.of(), Set.of("lead.zb1"), SOON)))
                .hasMessageContaining("Choose what becomes of review 2027-ZA1.");
        // that a plan is followed keeps a review, whatever was sent
        Map<UUID, String> fates =
                Map.of(judged.review().value(), "end", reported.review().value(), "end");
        mergers.merge("ZA1", "ZB1", new Merger(fates, Set.of("lead.zb1"), SOON));
        Change merger = decided();
        assertThat(merger.ends(judged.review())).isTrue();
        assertThat(merger.ends(reported.review())).isFalse();
        assertThat(merger.fates().lines()).containsExactly("2024-ZA1 is carried on.", "2027-ZA1 is closed as merged.");
        assertThat(events).anySatisfy(each -> assertThat(each).isInstanceOfSatisfying(ChangeDeed.class, deed -> {
            assertThat(deed.what()).isEqualTo("Merger of Trust ZA1 into Trust ZB1 (ZB1) decided.");
            assertThat(deed.after()).contains("2027-ZA1 is closed as merged.", "The library is led by Lead.");
        }));
    }

    @Test
    void whoLeadsIsOneOfThoseWhoDo() {
        Map<UUID, String> fates = Map.of(judged.review().value(), "carry");
        assertThatThrownBy(() -> mergers.merge("ZA1", "ZB1", new Merger(fates, Set.of(), SOON)))
                .hasMessageContaining("Choose who leads");
        assertThatThrownBy(() -> mergers.merge("ZA1", "ZB1", new Merger(fates, Set.of("stranger"), SOON)))
                .hasMessageContaining("Choose who leads");
    }

    @Test
    void whatIsGoneOrAboutToGoIsNotChangedAgain() {
        Organisation gone = trust("ZC1", new Organisation.Ending(TODAY, null));
        when(access.open("ZC1")).thenReturn(gone);
        assertThatThrownBy(() -> decide.close("ZC1", SOON)).hasMessageContaining("is no more");
        Change waiting = Change.closure("ZA1", new Change.Decision(TODAY, "Over.", "national", NOW));
        when(changes.about(ChangeState.DECIDED, "ZA1")).thenReturn(List.of(waiting));
        assertThatThrownBy(() -> decide.move("ZA1", "south", "Library", SOON))
                .hasMessageContaining("waits for its day");
    }

    @Test
    void aDayIsWithinAYearAndHasItsReason() {
        assertThatThrownBy(() -> decide.close("ZA1", new When(TODAY.plusYears(2), "Over.")))
                .hasMessageContaining("Enter the day");
        assertThatThrownBy(() -> decide.close("ZA1", new When(null, "")))
                .hasMessageContaining("Enter the day")
                .hasMessageContaining("Say why");
    }

    @Test
    void whatWaitsForItsDayIsCalledOffOnce() {
        Change waiting = Change.closure("ZA1", new Change.Decision(TODAY, "Over.", "national", NOW));
        when(changes.findById(waiting.id())).thenReturn(Optional.of(waiting));
        decide.callOff(waiting.id());
        assertThat(waiting.state()).isEqualTo(ChangeState.CALLED_OFF);
        assertThat(events).contains(new ChangeCalledOff(waiting.id()));
        assertThatThrownBy(() -> decide.callOff(waiting.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWaitsForWhatIsAboutToGoIsCalledOffFromItsDayOn() {
        Change before = Change.person("tina", "ZA1", "ZB1", "team", decision(TODAY.plusDays(29)));
        Change then = Change.person("theo", "ZB1", "ZA1", "team", decision(THEN));
        Change later = Change.move("ZA1", Region.SOUTH, "Library", decision(TODAY.plusDays(40)));
        when(changes.about(ChangeState.DECIDED, "ZA1")).thenReturn(List.of(before, then, later));
        Map<UUID, String> fates = Map.of(judged.review().value(), "carry");
        mergers.merge("ZA1", "ZB1", new Merger(fates, Set.of("lead.zb1"), SOON));
        assertThat(List.of(before.state(), then.state(), later.state()))
                .containsExactly(ChangeState.DECIDED, ChangeState.CALLED_OFF, ChangeState.CALLED_OFF);
        assertThat(events).contains(new ChangeCalledOff(then.id()), new ChangeCalledOff(later.id()));
    }

    @Test
    void ofTwoWhoDecideAtTheSameMomentTheSecondSeesWhatTheFirstDecided() {
        Change first = Change.merger("ZA1", "ZB1", Set.of("lead.zb1"), Change.Fates.NONE, decision(THEN));
        doAnswer(held -> {
                    List.of("ZA1", "ZB1").forEach(ods -> when(changes.about(ChangeState.DECIDED, ods))
                            .thenReturn(List.of(first)));
                    return null;
                })
                .when(restructuring)
                .hold();
        assertThatThrownBy(() -> mergers.merge("ZB1", "ZA1", new Merger(Map.of(), Set.of(), SOON)))
                .hasMessageContaining("waits for its day");
        assertThatThrownBy(() -> decide.close("ZB1", SOON)).hasMessageContaining("waits for its day");
    }

    @Test
    void whatCannotBeTakenBackIsDecidedForTodayAtTheEarliest() {
        When yesterday = new When(TODAY.minusDays(1), "Over.");
        assertThatThrownBy(() -> decide.checkClosure("ZA1", yesterday)).hasMessageContaining("enter today");
        assertThatThrownBy(() -> decide.close("ZA1", yesterday)).hasMessageContaining("enter today");
        decide.close("ZA1", new When(TODAY, "Over."));
        assertThat(decided().kind()).isEqualTo(ChangeKind.CLOSURE);
        assertThat(decide.isToCome(new When(TODAY, ""))).isFalse();
        assertThat(decide.isToCome(SOON)).isTrue();
    }

    @Test
    void severalMergersIntoOneSuccessorWaitTogether() {
        Change earlier = Change.merger("ZC1", "ZB1", Set.of("lead.zb1"), Change.Fates.NONE, decision(THEN));
        when(changes.about(ChangeState.DECIDED, "ZB1")).thenReturn(List.of(earlier));
        Map<UUID, String> fates = Map.of(judged.review().value(), "carry");
        mergers.merge("ZA1", "ZB1", new Merger(fates, Set.of("lead.zb1"), SOON));
        assertThat(decided().kind()).isEqualTo(ChangeKind.MERGER);
        assertThat(earlier.state()).isEqualTo(ChangeState.DECIDED);
        decide.move("ZB1", "south", "Library", SOON);
        assertThatThrownBy(() -> decide.close("ZB1", SOON)).hasMessageContaining("waits for its day");
    }

    @Test
    void whoIsLeftToLeadAndToSignIsSaidBeforehand() {
        when(people.inGroup("lead-ZA1")).thenReturn(List.of(person("lena"), person("leo")));
        when(people.inGroup("sponsor-ZA1")).thenReturn(List.of(person("sol")));
        assertThat(decide.theOnlyOnes("ZA1"))
                .singleElement()
                .asString()
                .startsWith("sol is the only executive sponsor")
                .endsWith("nobody signs.");
    }

    private static Person person(String username) {
        return new Person(username, username, username + "@mail.example");
    }

    @Test
    void whoIsTiedToTheSuccessorDoesNotCallItsMergerOff() {
        Change waiting = Change.merger("ZA1", "ZT1", Set.of(), Change.Fates.NONE, decision(TODAY.plusDays(9)));
        when(changes.findById(waiting.id())).thenReturn(Optional.of(waiting));
        when(access.open("ZT1")).thenThrow(new NotFound());
        assertThatThrownBy(() -> decide.callOff(waiting.id())).isInstanceOf(NotFound.class);
        assertThat(waiting.state()).isEqualTo(ChangeState.DECIDED);
    }

    @Test
    void nobodyMovesTwiceAtATime() {
        Person tina = new Person("tina", "Tina", "tina@mail.example");
        when(people.find("tina")).thenReturn(Optional.of(tina));
        when(people.inGroup("team-ZA1")).thenReturn(List.of(tina));
        when(organisations.there()).thenReturn(List.of(FIRST, OTHER));
        when(access.isOpen(OTHER)).thenReturn(true);
        decide.movePerson("tina", "ZA1", "ZB1", "team", SOON);
        assertThat(decided().kind()).isEqualTo(ChangeKind.PERSON);
        when(changes.existsByStateAndUsername(ChangeState.DECIDED, "tina")).thenReturn(true);
        assertThatThrownBy(() -> decide.movePerson("tina", "ZA1", "ZB1", "team", SOON))
                .hasMessageContaining("A move of this person is decided");
    }

    private static Change.Decision decision(LocalDate day) {
        return new Change.Decision(day, "Decided.", "national", NOW);
    }

    private Change decided() {
        ArgumentCaptor<Change> saved = ArgumentCaptor.forClass(Change.class);
        verify(changes).save(saved.capture());
        assertThat(events).contains(new ChangeDecided(saved.getValue().id(), "ZA1"));
        return saved.getValue();
    }

    private static ReviewedAt review(String reference, Phase phase) {
        return new ReviewedAt(new ReviewId(UUID.randomUUID()), reference, CycleKind.QUALITY_REVIEW, phase, TODAY);
    }

    private static Organisation trust(String ods, Organisation.@Nullable Ending ending) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Trust " + ods,
                Region.NORTH,
                new ServiceId(UUID.randomUUID()),
                ending);
    }
}
