package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;

/** Who takes part, who does what by when, what happens when that changes, and what when the deadline passes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class TeamPlanIT {

    private static final String CASE = "2027-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String REGIONAL = "regional.north";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private final WorkingDays days = new WorkingDays();
    private House house;
    private SelfEvaluationStory story;
    private LocalDate planned;
    private LocalDate deadline;
    private String review = "";

    @BeforeAll
    void open() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        planned = SelfEvaluationStory.workingDay(house.today().plusMonths(3));
        deadline = house.today().plusMonths(4);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void whoDoesNotHoldTheContractLeavesByAnEndOfTheirOwn() {
        JsonNode task = house.scene().task("lead.zb1", "2027-ZB1", "Task_ConfirmParticipation");
        String theirs = house.scene().id("lead.zb1", task, "reviewId");
        house.scene().complete("lead.zb1", task, Map.of("holdsContract", "no"));

        house.await("the review is over", () -> openProcesses("2027-ZB1") == 0);
        assertThat(ends("2027-ZB1")).contains("EndEvent_NotContractHolder").doesNotContain("EndEvent_NotSubmitted");
        assertThat(house.as("lead.zb1").get("/reviews/" + theirs).body())
                .contains("Not taking part", "does not hold the education contract");
        assertThat(house.as("lead.zb1").get("/reviews/" + theirs + "/journal").body())
                .contains("The organisation does not hold the education contract, and leaves this cycle.");
    }

    @Test
    @Order(2)
    void whoTakesPartSaysForWhichServices() {
        JsonNode task = house.scene().task(LEAD, CASE, "Task_ConfirmParticipation");
        Answer refused =
                house.as(LEAD).complete(task, Map.of("holdsContract", "yes", "participation", "yes", "reason", ""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Say how the library service is provided.", "Name at least one library service.");
        review = story.takePart();
        assertThat(plan(LEAD)).doesNotContain("The service</h2>");
    }

    @Test
    @Order(3)
    void aSaturdayIsRefusedBesideItsField() {
        house.scene().task(LEAD, CASE, "Task_AgreeTeamPlan");
        LocalDate saturday = planned.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        Answer refused = house.as(LEAD)
                .send(
                        page(),
                        List.of(
                                entry("owner-O1", "team1.za1"),
                                entry("due-O1", saturday.toString()),
                                entry("meetingPurpose-0", "Kick-off")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "id=\"due-O1-error\"",
                        "is not a working day. The nearest one is",
                        DAY.format(days.plus(saturday, 1)),
                        "value=\"" + saturday + "\"",
                        "id=\"meetingDay-0-error\"",
                        "value=\"Kick-off\"");
    }

    @Test
    @Order(4)
    void theAgreedPlanShowsWhoDoesWhatAndHowFarItIs() {
        story.planTeam(review);
        story.gather(review, "O1");
        house.scene()
                .send(
                        "team1.za1",
                        outcome(),
                        outcome(),
                        entry("narrative", "What the first owner wrote."),
                        entry("overrideReason", ""),
                        entry("strengths", ""));

        assertThat(plan(REGIONAL))
                .contains("30% – 0 of", "no evidence yet", "2 outcomes", "Library and knowledge service of 2027-ZA1")
                .doesNotContain("Change the plan");
        assertThat(plan(LEAD)).contains("Change the plan");
        house.as(LEAD).get(page());
        assertThat(Statements.of(page())).hasSizeLessThanOrEqualTo(30);
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(page(), LEAD));
        }
    }

    @Test
    @Order(5)
    void whoeverTakesOverGetsTheTaskAsItIs() {
        LocalDate moved = days.plus(planned, -10);
        JsonNode task = story.outcomeTask("team1.za1", "Task_JudgeOutcome", "O1");
        String id = task.path("id").asText();

        List<Entry<String, String>> changed = lines("O1", "team3.za1", "team2.za1", moved);
        changed.add(entry("meetingDay-0", DAY.format(planned)));
        changed.add(entry("meetingPurpose-0", "Look at all outcomes together"));
        changed.add(entry("risk-0", "Two posts are empty"));
        changed.add(entry("response-0", "The region lends us somebody"));
        house.as(LEAD).send(page(), changed).orFail("changing the plan");

        assertThat(story.outcomeTask("team3.za1", "Task_JudgeOutcome", "O1")
                        .path("id")
                        .asText())
                .isEqualTo(id);
        assertThat(house.as("team3.za1").get("/tasks/" + id).body()).contains(DAY.format(moved));
        assertThat(house.as("team1.za1").get("/tasks/" + id).status()).isEqualTo(404);
        assertThat(house.as("team1.za1").tasks(CASE, "Task_JudgeOutcome")).isEmpty();
        assertThat(house.as("team3.za1").get(outcome()).body()).contains("What the first owner wrote.");
        house.awaitMail("team3.za1", "O1 · Judge outcome: something to do by " + DAY.format(moved));
        assertThat(house.as(LEAD).get("/reviews/" + review + "/journal").body())
                .contains(
                        "Team plan of O1 changed.",
                        "Team 1 ZA1, checked by Team 2 ZA1, by " + DAY.format(planned) + ".",
                        "Team 3 ZA1, checked by Team 2 ZA1, by " + DAY.format(moved) + ".",
                        "Meetings and risks of the team plan changed.");
        assertThat(plan(LEAD)).contains("Two posts are empty", "Look at all outcomes together");
    }

    @Test
    @Order(6)
    void theChasingFollowsTheNewDate() {
        LocalDate due = days.plus(planned, -10);
        house.moveTo(days.plus(due, -3));
        house.awaitMail("team3.za1", "O1 · Judge outcome: due on " + DAY.format(due));
        assertThat(house.mail("team1.za1", "O1 · Judge outcome: due on")).isEmpty();
    }

    @Test
    @Order(7)
    void whoChangesAPlanThatChangedMeanwhileSeesBoth() {
        String before = seen();
        house.as(LEAD)
                .send(page(), lines("O2", "team1.za1", "team3.za1", planned))
                .orFail("changing");
        List<Entry<String, String>> late = lines("O2", "lead.za1", "team3.za1", planned);
        late.add(entry("seen", before));
        Answer refused = house.as(LEAD).send(page(), late);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Somebody else has changed this", "Kept now: Team 1 ZA1 works on it", "open=\"open\"");
        Answer own = house.as(LEAD).send(page(), lines("O2", "team1.za1", "team1.za1", planned));
        assertThat(own.body()).contains("O2: nobody checks their own work.");
    }

    @Test
    @Order(8)
    void aMissedDeadlineIsToldToThoseWhoCanDoSomething() {
        house.moveTo(deadline.plusDays(1));
        for (String person : List.of(LEAD, "sponsor.za1", REGIONAL)) {
            house.awaitMail(person, CASE + ": nothing was submitted by " + DAY.format(deadline));
        }
        assertThat(house.mail("national", CASE + ": nothing was submitted")).isEmpty();
        assertThat(house.as(LEAD).get("/reviews/" + review + "/journal").body())
                .contains("Nothing was submitted by " + DAY.format(deadline) + ".");
    }

    @Test
    @Order(9)
    void theRegionAcceptsALaterSubmissionAndTheWorkGoesOn() {
        LocalDate until = SelfEvaluationStory.workingDay(deadline.plusMonths(2));
        LocalDate saturday = until.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        JsonNode task = house.scene().task(REGIONAL, CASE, "Task_DecideOnLateSubmission");
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of("/tasks/" + task.path("id").asText(), REGIONAL, "/reviews/" + review, LEAD));
        }
        assertThat(house.as(REGIONAL)
                        .complete(task, decision("extend", saturday.toString()))
                        .body())
                .contains("The new deadline must be a working day.");
        assertThat(house.as(REGIONAL).complete(task, decision("extend", "")).body())
                .contains("Enter the day of the new deadline");
        house.scene()
                .complete(
                        REGIONAL,
                        house.scene().task(REGIONAL, CASE, "Task_DecideOnLateSubmission"),
                        decision("extend", DAY.format(until)));

        house.awaitMail(LEAD, CASE + ": a submission is accepted until " + DAY.format(until));
        assertThat(plan(LEAD)).contains(DAY.format(until));
        assertThat(due("Task_CompletePenPortrait")).isEqualTo(days.plus(until, -20));
        assertThat(house.as("team3.za1").get(outcome()).body()).contains("What the first owner wrote.");
        assertThat(house.as(LEAD).get("/reviews/" + review + "/journal").body())
                .contains("A later submission is accepted.", "The team was ill.");
        deadline = until;
    }

    @Test
    @Order(10)
    void theNationalTeamDecidesWhereTheRegionIsSilent() {
        house.moveTo(deadline.plusDays(1));
        house.awaitMail(LEAD, CASE + ": nothing was submitted by " + DAY.format(deadline));
        house.moveTo(days.plus(deadline, 13));
        house.awaitMail("national", "Decide nationally");
        assertThat(house.as(REGIONAL).tasks(CASE, "")).isEmpty();
        house.scene().complete("national", CASE, "Task_DecideNationally", decision("record", ""));

        house.await("the review is over", () -> openProcesses(CASE) == 0);
        house.awaitMail(LEAD, CASE + ": recorded as not submitted");
        assertThat(ends(CASE)).contains("EndEvent_NotSubmitted").doesNotContain("EndEvent_NotTakingPart");
        assertThat(house.as("team3.za1").tasks(CASE, "")).isEmpty();
    }

    @Test
    @Order(11)
    void whatWasWrittenStaysToBeReadAndToBeReadOnly() {
        assertThat(house.as(LEAD).get("/reviews/" + review).body())
                .contains("Not submitted", "did not submit a self-evaluation", "The team was ill.");
        assertThat(house.as("team3.za1").get(outcome()).body()).contains("What the first owner wrote.");
        assertThat(house.as("team3.za1")
                        .send(outcome(), List.of(entry("narrative", "Too late.")))
                        .body())
                .contains("This review has ended");
        assertThat(plan(LEAD)).doesNotContain("Change the plan");
        assertThat(house.as("national").get("/").body()).contains("Not submitted");
    }

    private static Map<String, Object> decision(String decision, String day) {
        return Map.of("decision", decision, "newDeadline", day, "reason", "The team was ill.");
    }

    private String page() {
        return "/reviews/" + review + "/team-plan";
    }

    private String outcome() {
        return "/reviews/" + review + "/outcomes/O1";
    }

    private String plan(String reader) {
        return house.as(reader).get(page()).orFail("the plan").body();
    }

    private String seen() {
        Matcher seen = SEEN.matcher(plan(LEAD));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    /** The whole plan as the story made it, with one line that is different. */
    private List<Entry<String, String>> lines(String changed, String owner, String checker, LocalDate due) {
        List<Entry<String, String>> lines = new ArrayList<>();
        for (String each : house.scene().outcomes()) {
            boolean other = each.equals(changed);
            boolean moved = each.equals("O1") && !other;
            String its = moved ? "team3.za1" : story.owner(each);
            lines.add(entry("owner-" + each, other ? owner : its));
            lines.add(entry("checker-" + each, other ? checker : story.checker(each)));
            lines.add(entry("due-" + each, (other ? due : moved ? days.plus(planned, -10) : planned).toString()));
        }
        return lines;
    }

    private LocalDate due(String task) {
        return house.jdbc()
                .queryForObject(
                        "select due_on from step where task_key = ? and reference = ? and ended_at is null",
                        LocalDate.class,
                        task,
                        CASE);
    }

    private List<String> ends(String reference) {
        return house.jdbc()
                .queryForList(
                        "select ACT_ID_ from ACT_HI_ACTINST a join ACT_HI_PROCINST p on p.ID_ = a.PROC_INST_ID_"
                                + " where p.BUSINESS_KEY_ = ? and ACT_ID_ like 'EndEvent%'",
                        String.class, reference);
    }

    private int openProcesses(String reference) {
        return house.jdbc()
                .queryForObject(
                        "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and END_TIME_ is null",
                        Integer.class,
                        reference);
    }
}
