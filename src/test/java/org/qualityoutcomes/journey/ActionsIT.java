package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.qualityoutcomes.platform.demo.ImprovementStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/** Actions on their way: asked about each quarter, moved, handed over, overdue, cancelled, and what their mails say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ActionsIT {

    private static final String REQUIRED = "2027-ZA1-A1";
    private static final String CHOSEN = "2027-ZA1-A2";
    private static final String LATE = "2027-ZA1-A3";
    private static final String LEAD = "lead.za1";
    private static final String OWNER = "team1.za1";
    private static final String NEXT = "team2.za1";
    private static final String SPONSOR = "sponsor.za1";
    private static final String REGIONAL = "regional.north";

    private final UUID plan = UUID.randomUUID();
    private final WorkingDays days = new WorkingDays();

    private House house;
    private ImprovementStory improvement;
    private LocalDate agreed;
    private LocalDate due;

    @BeforeAll
    void aPlanOfThreeActionsIsInForce() {
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.improvement.owners-every=PT2S");
        new CycleStory(house.scene()).open("2027", house.today());
        house.scene().task(LEAD, "2027-ZA1", "Task_ConfirmParticipation");
        improvement = new ImprovementStory(house.scene(), "2027-ZA1", "za1");
        agreed = house.today();
        due = agreed.plusMonths(4);
        keepPlan();
        house.beginActions(plan, true);
        house.beginActions(plan, false);
    }

    private void keepPlan() {
        String review = house.jdbc().queryForObject("select id from review where reference = '2027-ZA1'", String.class);
        house.jdbc()
                .update(
                        "insert into improvement_plan (id, review_id, reference, organisation, region, opened_on,"
                                + " development_state, improvement_state, development_comment, improvement_comment,"
                                + " version) values (?, ?, '2027-ZA1', 'ZA1', 'north', ?, 'IN_FORCE', 'IN_FORCE', '', '',"
                                + " 0)",
                        plan.toString(),
                        review,
                        agreed);
        action(1, "REQUIRED", "Ask people who do not use the service");
        action(2, "OWN", "Tell what we learned");
        action(3, "RECOMMENDED", "Ask thirty users what would help them");
    }

    private void action(int number, String kind, String text) {
        house.jdbc()
                .update(
                        "insert into improvement_action (id, plan_id, number_in_plan, kind, outcome, action, chosen,"
                                + " declined_reason, owner, due, measure, state, done_note, return_comment, version,"
                                + " measure_kind, unit, baseline, target, resources, indicator, target_level) values (?,"
                                + " ?, ?, ?, 'O3', ?, true, '', ?, ?, 'Thirty have been asked.', 'PLANNED', '', '', 0,"
                                + " 'USER_SATISFACTION', 'percent of users', 60, 80, 'Ten hours', 'O3.L2.a', 3)",
                        UUID.randomUUID().toString(),
                        plan.toString(),
                        number,
                        kind,
                        text,
                        OWNER,
                        due);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void aDayMovesWithAReasonAndTheTaskFollows() {
        JsonNode task = house.scene().task(OWNER, REQUIRED, "Task_CarryOutAction");
        assertThat(task.path("due").asText()).startsWith(due.toString());
        LocalDate later = days.plus(due, 30);
        String page = page(REQUIRED);

        Answer silent = house.as(OWNER).send(page, page + "/date", List.of(entry("due", later.toString())));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body()).contains("id=\"reason-error\"", "value=\"" + later + "\"");
        house.scene()
                .send(
                        OWNER,
                        page,
                        page + "/date",
                        entry("due", later.toString()),
                        entry("reason", "The wards are closed until then."));

        assertThat(house.scene()
                        .task(OWNER, REQUIRED, "Task_CarryOutAction")
                        .path("due")
                        .asText())
                .startsWith(later.toString());
        assertThat(house.as(SPONSOR).get(page).body())
                .contains("The wards are closed until then.", "Ten hours", "Indicator O3.L2.a, level 3", "Moved once");
        String news = "Action " + REQUIRED + " has another day: Ask people who do not use the service";
        house.awaitMail(LEAD, news);
        house.awaitMail(REGIONAL, news);
        for (String shown : List.of("/plans/" + plan, "/plans/" + plan + "/board", "/plans/regions/north")) {
            assertThat(house.as(REGIONAL).get(shown).body()).as(shown).contains("Moved once");
        }
        assertThat(house.as(REGIONAL).get("/plans/" + plan + "/actions.csv").body())
                .contains("ZA1,Aldermoor", ",North,", "Moved once");
    }

    @Test
    @Order(2)
    void theOwnerIsAskedEachQuarterAndTheLinkOfTheMailLeadsToTheSameForm() {
        house.moveTo(days.plus(agreed.plusMonths(3).minusDays(1), 1));
        house.awaitMail(OWNER, "Update action: Ask people who do not use the service");
        JsonNode task = house.scene().task(OWNER, REQUIRED, "Task_UpdateAction");
        String form = "/tasks/" + task.path("id").asText();
        assertThat(house.as(OWNER).get(form).body())
                .contains("To be done by", "Thirty have been asked.", "60 to 80 percent of users")
                .contains("How far it is, in percent", "Figure now", "New day by which it is done");

        Answer refused = house.as(OWNER).send(form, form, List.of(entry("percent", "50"), entry("due", "soon")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Enter a day such as", "value=\"50\"");
        house.scene()
                .send(
                        OWNER,
                        form,
                        form,
                        entry("percent", "50"),
                        entry("note", "Fifteen of thirty."),
                        entry("achieved", "70"));
        house.scene()
                .complete(
                        OWNER,
                        CHOSEN,
                        "Task_UpdateAction",
                        Map.of("percent", "20", "due", days.plus(due, 20).toString(), "reason", "It takes longer."));

        assertThat(house.as(LEAD).get(page(REQUIRED)).body()).contains("Fifteen of thirty.", "70", "50 percent done");
        assertThat(house.scene()
                        .task(OWNER, CHOSEN, "Task_CarryOutAction")
                        .path("due")
                        .asText())
                .startsWith(days.plus(due, 20).toString());
    }

    @Test
    @Order(3)
    void whatIsOverdueReachesTheLeadThenTheSponsorThenTheRegionalLead() {
        String subject = "Action " + LATE + " is overdue";
        house.moveTo(days.plus(due, 5));
        house.awaitMail(LEAD, subject);
        assertThat(house.mail(SPONSOR, subject)).isEmpty();
        house.moveTo(days.plus(due, 10));
        house.awaitMail(SPONSOR, subject);
        assertThat(house.mail(REGIONAL, subject)).isEmpty();
        house.moveTo(days.plus(due, 20));
        house.awaitMail(REGIONAL, subject);

        assertThat(house.mail(LEAD, subject)).as("each is told once").hasSize(1);
        assertThat(house.as(REGIONAL).get(page(LATE)).body()).contains("Red: Overdue");
    }

    @Test
    @Order(4)
    void whatTheLibraryTookUpItselfEndsWhenTheSponsorAgrees() {
        String page = page(LATE);
        house.scene().send(LEAD, page, page + "/cancellation", entry("cancellation", "Nobody has the time for it."));
        assertThat(house.as(SPONSOR).get(page).body()).contains("asks to cancel this action", "Nobody has the time");

        house.scene().complete(SPONSOR, LATE, "Task_DecideCancellation", Map.of("decision", "agree", "comment", ""));

        house.awaitMail(OWNER, "Action " + LATE + " was cancelled");
        assertThat(house.as(OWNER).get(page).body()).contains("This action was cancelled.", "Nobody has the time");
        assertThat(house.as(OWNER).tasks(LATE, "Task_CarryOutAction")).isEmpty();
        assertThat(house.as(LEAD).get("/plans/" + plan).body()).contains("Cancelled", "60", "70");
    }

    @Test
    @Order(5)
    void anActionWithoutAnOwnerGoesToTheLeadWhoHandsItOver() {
        house.jdbc().update("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ?", OWNER);
        house.awaitMail(LEAD, "Action " + CHOSEN + " is without an owner");
        String page = page(CHOSEN);
        assertThat(house.as(LEAD).get(page).body()).contains("This action is without an owner.");
        assertThat(Statements.of(page)).hasSizeLessThanOrEqualTo(30);
        assertThat(house.as(LEAD).tasks(CHOSEN, "Task_CarryOutAction")).hasSize(1);
        assertThat(house.newcomer(OWNER).get(page).status()).isEqualTo(404);

        for (String action : List.of(REQUIRED, CHOSEN)) {
            house.scene()
                    .send(
                            LEAD,
                            page(action),
                            page(action) + "/owner",
                            entry("owner", NEXT),
                            entry("handover", "They know the wards."));
        }

        house.awaitMail(NEXT, "Action " + CHOSEN + " is yours now");
        house.scene().task(NEXT, CHOSEN, "Task_CarryOutAction");
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(
                    Map.of(page(CHOSEN), LEAD, page(REQUIRED), REGIONAL, page(LATE), SPONSOR, "/plans/" + plan, LEAD));
        }
    }

    @Test
    @Order(6)
    void theEvidenceIsInTheLibraryAndWhatIsRequiredEndsOnlyThroughTheRegion() {
        JsonNode task = house.scene().task(NEXT, CHOSEN, "Task_CarryOutAction");
        String action = improvement.carryOut(NEXT, task, "Asked thirty.");
        improvement.achieve(NEXT, action, "82");
        improvement.prove(NEXT, house.scene().task(NEXT, CHOSEN, "Task_ProveAction"), action, house.today());
        improvement.verify(SPONSOR, house.scene().task(SPONSOR, CHOSEN, "Task_VerifyAction"), "accept", "");
        assertThat(house.as(NEXT).get("/evidence").body()).contains("What thirty people answered");

        String page = page(REQUIRED);
        assertThat(house.as(LEAD)
                        .send(page, page + "/cancellation", List.of(entry("cancellation", "Too much.")))
                        .status())
                .isEqualTo(404);
        house.scene()
                .send(
                        REGIONAL,
                        page,
                        page + "/cancellation",
                        entry("cancellation", "The service moves to another trust."));
        assertThat(house.as(LEAD).get(page).body()).contains("The service moves to another trust.");
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ like '2027-ZA1-A%'",
                                Integer.class))
                .isZero();
    }

    private String page(String reference) {
        return "/actions/"
                + house.jdbc()
                        .queryForObject(
                                "select id from improvement_action where plan_id = ? and number_in_plan = ?",
                                String.class,
                                plan.toString(),
                                Integer.valueOf(reference.substring(reference.length() - 1)));
    }
}
