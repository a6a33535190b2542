package org.qualityoutcomes.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.ExpectedDates;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;

class WhereaboutsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2027, 9, 30);
    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());

    private final ReviewAccess access = mock();
    private final Steps steps = mock();
    private final Stays stays = mock();
    private final People people = mock();
    private final CurrentUser user = mock();
    private final LifecycleWords words = new LifecycleWords();
    private final StepReader reader = new StepReader(user, words);
    private final ExpectedDates aWeekEach = (task, begun, deadline) -> begun.plusWeeks(1);
    private final Clock clock = Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC);
    private final Whereabouts whereabouts =
            new Whereabouts(access, steps, stays, people, reader, words, new Forecast(aWeekEach, words), clock);

    private final List<Step> open = new ArrayList<>();
    private final List<Step> ended = new ArrayList<>();

    @BeforeEach
    void aLeadReads() {
        is(Phase.SELF_EVALUATION);
        when(user.username()).thenReturn(Optional.of("lead.za1"));
        when(steps.openIn(any())).thenReturn(open);
        when(steps.endedIn(any())).thenReturn(ended);
        when(people.namesOf(anyCollection())).thenAnswer(asked -> {
            Collection<String> usernames = asked.getArgument(0);
            return usernames.stream().collect(Collectors.toMap(each -> each, each -> "Name of " + each));
        });
    }

    private void is(Phase phase) {
        Organisation organisation = mock();
        when(organisation.name()).thenReturn("Aldermoor Hospitals");
        when(access.forReaders(REVIEW))
                .thenReturn(new Review(
                        REVIEW,
                        "2027-ZA1",
                        new CycleId(UUID.randomUUID()),
                        organisation,
                        "2023",
                        phase,
                        TODAY,
                        DEADLINE,
                        DEADLINE));
    }

    private Step open(String key, @Nullable String outcome, Party party, @Nullable String assignee, LocalDate due) {
        Step step = step(key, outcome, party, assignee, due, null, null);
        open.add(step);
        return step;
    }

    private void ended(String key, Party party, String day, @Nullable String by) {
        ended.add(step(key, null, party, by, TODAY, Instant.parse(day + "T10:00:00Z"), by));
    }

    private static Step step(
            String key,
            @Nullable String outcome,
            Party party,
            @Nullable String assignee,
            LocalDate due,
            @Nullable Instant endedAt,
            @Nullable String endedBy) {
        return new Step(
                UUID.randomUUID().toString(),
                key,
                "Aldermoor Hospitals · " + (outcome == null ? "" : outcome + " · ") + "Label",
                "2027-ZA1",
                "instance",
                REVIEW.value(),
                "ZA1",
                "north",
                party,
                assignee,
                Instant.parse("2027-01-01T10:00:00Z"),
                due,
                endedAt,
                endedBy);
    }

    @Test
    void oneSentenceTellsWhoDoesWhatByWhen() {
        open("Task_JudgeOutcome", "O1", Party.TEAM, "one", LocalDate.of(2027, 5, 3));
        open("Task_JudgeOutcome", "O3", Party.TEAM, "two", LocalDate.of(2027, 4, 3));
        open("Task_CheckOutcome", "O2", Party.TEAM, "amira", LocalDate.of(2027, 6, 5));
        assertThat(whereabouts.of(REVIEW).sentence())
                .isEqualTo("The library team judges two outcomes, the first by 3 April 2027; Name of amira checks"
                        + " outcome O2 by 5 June 2027.");
    }

    @Test
    void whatIsOverdueIsSaidInWords() {
        open("Task_SignOff", null, Party.SPONSOR, null, LocalDate.of(2027, 2, 1));
        Whereabouts.View view = whereabouts.of(REVIEW);
        assertThat(view.sentence())
                .isEqualTo("The executive sponsor reads the self-evaluation and signs it off, overdue since 1 February"
                        + " 2027.");
        assertThat(view.balls()).singleElement().matches(Whereabouts.Ball::late);
    }

    @Test
    void whatIsTheReadersOwnLeadsToItsTask() {
        when(user.isIn(Groups.lead("ZA1"))).thenReturn(true);
        Step mine = open("Task_SubmitSelfEvaluation", null, Party.LEAD, null, DEADLINE);
        open("Task_SignOff", null, Party.SPONSOR, null, DEADLINE);
        assertThat(whereabouts.of(REVIEW).balls())
                .extracting(Whereabouts.Ball::task)
                .containsExactly(mine.taskId(), null);
    }

    @Test
    void whatComesNextFollowsWhatIsOpen() {
        open("Task_SignOff", null, Party.SPONSOR, null, TODAY.plusDays(3));
        List<Whereabouts.Next> next = whereabouts.of(REVIEW).next();
        assertThat(next.get(0).text()).startsWith("The library lead submits");
        assertThat(next.get(0).by()).isEqualTo(TODAY.plusDays(3).plusWeeks(1));
        assertThat(next)
                .extracting(Whereabouts.Next::text)
                .noneMatch(text -> text.contains("pen portrait") || text.contains("signs it off"))
                .last()
                .asString()
                .contains("followed up");
    }

    @Test
    void whatWasSentBackComesAgain() {
        ended("Task_SignOff", Party.SPONSOR, "2027-02-01", "sponsor");
        open("Task_JudgeOutcome", "O1", Party.TEAM, "one", TODAY.plusDays(3));
        assertThat(whereabouts.of(REVIEW).next())
                .extracting(Whereabouts.Next::text)
                .anyMatch(text -> text.contains("signs it off"));
    }

    /** Two validators at work, one of them finished, both talking to each other, one replaced: it is all the same. */
    @Test
    void whoIsJudgedCannotTellHowFarTheJudgesAre() {
        is(Phase.VALIDATION);
        ended("Task_AssignValidators", Party.NATIONAL, "2027-02-01", "national");
        ended("Task_DeclareInterests", Party.VALIDATORS, "2027-02-02", "validator1");
        Step first = open("Task_ValidateSubmission", null, Party.VALIDATORS, "validator1", TODAY.plusDays(5));
        open("Task_ValidateSubmission", null, Party.VALIDATORS, "validator2", TODAY.plusDays(9));
        Whereabouts.View before = whereabouts.of(REVIEW);

        open.remove(first);
        ended("Task_ValidateSubmission", Party.VALIDATORS, "2027-02-20", "validator1");
        assertThat(whereabouts.of(REVIEW)).isEqualTo(before);
        open.clear();
        open("Task_ReplaceValidator", null, Party.NATIONAL, null, TODAY.minusDays(1));
        assertThat(whereabouts.of(REVIEW)).isEqualTo(before);
        open.clear();
        open("Task_ProposeReconciliation", null, Party.VALIDATORS, "validator1", TODAY.plusDays(5));
        assertThat(whereabouts.of(REVIEW)).isEqualTo(before);

        assertThat(before.sentence()).startsWith("The validators read the submission");
        assertThat(before.balls()).singleElement().satisfies(ball -> {
            assertThat(ball.due()).isEqualTo(LocalDate.of(2027, 2, 15));
            assertThat(ball.late()).isTrue();
        });
        assertThat(before.toString()).doesNotContain("validator1", "validator2");
    }

    @Test
    void theNationalTeamSeesTheJudgesByName() {
        is(Phase.VALIDATION);
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        open("Task_ValidateSubmission", null, Party.VALIDATORS, "validator1", TODAY.plusDays(5));
        ended("Task_ValidateSubmission", Party.VALIDATORS, "2027-02-20", "validator2");
        Whereabouts.View view = whereabouts.of(REVIEW);
        assertThat(view.sentence()).startsWith("Name of validator1 reads and judges the submission by");
        assertThat(view.happened())
                .extracting(Whereabouts.Happened::text)
                .containsExactly("Name of validator2 read and judged the submission.");
    }

    @Test
    void thatTheJudgesHaveFinishedIsToldWithoutNames() {
        is(Phase.REPORT);
        ended("Task_ValidateSubmission", Party.VALIDATORS, "2027-02-18", "validator1");
        ended("Task_WriteReport", Party.VALIDATORS, "2027-02-20", "validator1");
        ended("Task_CheckReport", Party.REGIONAL, "2027-02-21", "regional.north");
        Stay validation = new Stay(REVIEW, Phase.VALIDATION, Instant.parse("2027-02-01T10:00:00Z"));
        when(stays.findByReviewIdInOrderByEnteredAt(any()))
                .thenReturn(List.of(validation.leave(Instant.parse("2027-02-19T10:00:00Z"))));
        assertThat(whereabouts.of(REVIEW).happened())
                .extracting(Whereabouts.Happened::text)
                .containsExactly(
                        "The regional lead checked the report.",
                        "One of the validators wrote the report.",
                        "The validators judged the submission.");
    }

    @Test
    void aReviewThatEndedEarlyTellsSoAndNotThatItsJudgesHadFinished() {
        is(Phase.WITHDRAWN);
        ended("Task_DecideOnWithdrawal", Party.NATIONAL, "2027-02-20", "national");
        Instant ending = Instant.parse("2027-02-20T10:00:00Z");
        when(stays.findByReviewIdInOrderByEnteredAt(any()))
                .thenReturn(List.of(
                        new Stay(REVIEW, Phase.VALIDATION, Instant.parse("2027-02-01T10:00:00Z")).leave(ending),
                        new Stay(REVIEW, Phase.WITHDRAWN, ending)));
        assertThat(whereabouts.of(REVIEW).happened())
                .extracting(Whereabouts.Happened::text)
                .containsExactly(
                        "The review was withdrawn.", "The national team decided whether the review is withdrawn.");
    }

    @Test
    void silenceOnTheDraftIsSaidAndOtherWithdrawnWorkIsNot() {
        is(Phase.REPORT);
        ended("Task_CheckReport", Party.REGIONAL, "2027-02-20", null);
        ended("Task_ReplyToReport", Party.LEAD, "2027-02-21", null);
        assertThat(whereabouts.of(REVIEW).happened())
                .extracting(Whereabouts.Happened::text)
                .containsExactly("The time to reply to the draft report passed without a reply.");
    }

    @Test
    void onlyTheLatestTenThingsAreTold() {
        for (int day = 1; day <= 25; day++) {
            ended("Task_JudgeOutcome", Party.TEAM, "2027-01-%02d".formatted(day), "one");
        }
        assertThat(whereabouts.of(REVIEW).happened())
                .hasSize(10)
                .first()
                .extracting(Whereabouts.Happened::day)
                .isEqualTo(LocalDate.of(2027, 1, 25));
    }

    @Test
    void aPlanInWritingSaysNothingOfTheOtherOne() {
        is(Phase.IMPROVEMENT);
        ended("Task_WriteImprovementPlan", Party.LEAD, "2027-02-20", "lead.za1");
        ended("Task_ApproveImprovementPlan", Party.SPONSOR, "2027-02-21", "sponsor");
        open("Task_WriteDevelopmentPlan", null, Party.LEAD, null, TODAY.plusDays(5));
        assertThat(whereabouts.of(REVIEW).next()).hasSize(1);
    }

    @Test
    void whatIsOverHasNothingToCome() {
        is(Phase.NOT_TAKING_PART);
        Whereabouts.View view = whereabouts.of(REVIEW);
        assertThat(view.next()).isEmpty();
        assertThat(view.sentence()).isEqualTo("The organisation does not take part in this cycle.");
    }
}
