package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor;

/** Two organisations whose reviews are with validators: one moves, becomes part of the other, and that one is closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class OrganisationsChangeIT {

    private static final String NATIONAL = "national";

    private House house;
    private PagesForEverybody pages;
    private String merged = "";
    private String successor = "";
    private String validation = "";

    @BeforeAll
    void bothAreWithValidators() {
        house = new House();
        pages = new PagesForEverybody(house);
        new CycleStory(house.scene()).open("2027", house.today());
        new CycleStory(house.scene()).openImprovementReviews("2027S", house.today());
        merged = submitted("ZA1");
        new ValidationStory(house.scene(), "2027", "ZA1", "validator1", "validator2").assignAndAccept();
        successor = submitted("ZB1");
        ValidationStory other = new ValidationStory(house.scene(), "2027", "ZB1", "validator3", "validator4");
        validation = other.assignAndAccept();
        other.judge("validator3", validation, "O1", 2);
    }

    private String submitted(String ods) {
        SelfEvaluationStory team = new SelfEvaluationStory(house.scene(), "2027", ods, house.today());
        String review = team.begin();
        team.evaluate(review, 2);
        team.conclude();
        return review;
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void aReviewIsWithdrawnForAReasonThatTheNationalTeamAccepts() {
        String review = review("2027S-ZB1");
        String page = "/reviews/" + review + "/withdrawal";
        assertThat(house.as("lead.zb1")
                        .send(page, List.of(entry("reason", " ")))
                        .body())
                .contains("id=\"reason-error\"", "Say why the review is withdrawn");
        house.as("lead.zb1")
                .send(page, List.of(entry("reason", "The library moves house all year.")))
                .orFail("asking");
        assertThat(house.as("team1.zb1")
                        .send(page, List.of(entry("reason", "Me too.")))
                        .status())
                .isEqualTo(404);
        assertThat(house.as("lead.za1").get(page).status()).isEqualTo(404);
        pages.pass(Map.of(page, "lead.zb1", page + "?national", NATIONAL));
        JsonNode task = house.scene().task(NATIONAL, "2027S-ZB1", "Task_DecideOnWithdrawal");
        house.scene().complete(NATIONAL, task, Map.of("decision", "withdraw", "comment", ""));
        assertThat(phase(review)).isEqualTo("WITHDRAWN");
        assertThat(house.as("lead.zb1").tasks("2027S-ZB1", "Task_SendPlanAndDocuments"))
                .isEmpty();
        assertThat(house.awaitMail("sponsor.zb1", "2027S-ZB1: the review was withdrawn"))
                .hasSize(1);
        assertThat(house.awaitMail("regional.south", "2027S-ZB1: the review was withdrawn"))
                .hasSize(1);
        assertThat(house.as("lead.zb1").get("/reviews/" + review).body())
                .contains("This review was withdrawn", "The library moves house all year.");
        assertThat(house.as("lead.zb1").get("/reviews/" + review + "/journal").body())
                .contains("Asked to withdraw review 2027S-ZB1.", "Review 2027S-ZB1 withdrawn.");
    }

    @Test
    @Order(2)
    void anotherRegionSeesItAndTheOneBeforeNoMore() {
        String page = "/organisations/ZA1/move";
        pages.pass(Map.of("/organisations", NATIONAL, page, NATIONAL));
        assertThat(house.as(NATIONAL)
                        .send(page, List.of(entry("region", "midlands"), entry("service", ""), entry("day", "soon")))
                        .body())
                .contains("id=\"service-error\"", "id=\"day-error\"", "id=\"reason-error\"", "soon");
        assertThat(house.as("regional.north").get(page).status()).isEqualTo(404);
        house.as(NATIONAL)
                .send(
                        page,
                        List.of(
                                entry("region", "midlands"),
                                entry("service", "Aldermoor Library and Knowledge Service"),
                                today(),
                                entry("reason", "New boundaries.")))
                .orFail("moving");
        house.await(
                "the other region",
                () -> house.as("regional.midlands").get("/reviews/" + merged).status() == 200);
        assertThat(house.as("regional.north").get("/reviews/" + merged).status())
                .isEqualTo(404);
        assertThat(openStepsIn("north")).isZero();
        assertThat(house.awaitMail("regional.midlands", "Aldermoor Hospitals has changed its region or its service"))
                .hasSize(1);
    }

    @Test
    @Order(3)
    void whoMovesTakesTheirRolesToTheOtherOrganisation() {
        String page = "/organisations/ZA1/people";
        pages.pass(Map.of(page, NATIONAL));
        assertThat(house.as(NATIONAL)
                        .send(page, List.of(entry("username", "lead.zb1"), today(), entry("reason", "A new job.")))
                        .body())
                .contains("id=\"username-error\"", "Sponsor ZA1 is the only executive sponsor");
        house.as(NATIONAL)
                .send(
                        page,
                        List.of(
                                entry("username", "team3.za1"),
                                entry("to", "ZB1"),
                                entry("role", "team"),
                                today(),
                                entry("reason", "A new job.")))
                .orFail("moving somebody");
        house.await("the new team", () -> groups("team3.za1").equals(List.of("team-ZB1")));
        assertThat(house.awaitMail("lead.za1", "Team 3 ZA1 works for Aldermoor Hospitals no more"))
                .hasSize(1);
    }

    @Test
    @Order(4)
    void aMergerSaysBeforehandWhatFollows() {
        String page = "/organisations/ZA1/merger";
        assertThat(house.as("lead.za1").get(page).status()).isEqualTo(404);
        pages.pass(Map.of(page, NATIONAL, page + "?successor=ZB1", NATIONAL));
        String refused = house.as(NATIONAL)
                .send(page, List.of(entry("successor", "ZB1")))
                .body();
        assertThat(refused)
                .contains(
                        "Choose what becomes of review 2027-ZA1.",
                        "Choose what becomes of review 2027-ZB1.",
                        "id=\"leads-error\"",
                        "id=\"day-error\"");
        assertThat(house.as(NATIONAL).send(page, decisions()).body())
                .contains(
                        "Check the merger",
                        "Review 2027-ZA1 (Validation) goes on",
                        "Review 2027-ZB1 (Validation) is closed as merged",
                        "Lead ZA1 leads no more, and is on the team.");
        assertThat(ask("select count(*) from organisation where ended_on is not null", Long.class))
                .isZero();
    }

    @SafeVarargs
    private final List<Entry<String, String>> decisions(Entry<String, String>... more) {
        List<Entry<String, String>> decisions = new ArrayList<>(List.of(
                entry("successor", "ZB1"),
                entry("review-" + merged, "carry"),
                entry("review-" + successor, "end"),
                entry("review-" + review("2027S-ZA1"), "end"),
                entry("leads", "lead.zb1"),
                today(),
                entry("reason", "One trust since April.")));
        decisions.addAll(List.of(more));
        return decisions;
    }

    @Test
    @Order(5)
    void aMergerWhileBothAreWithValidatorsKeepsTheWorkOfAll() {
        long judged = judgements();
        house.as(NATIONAL)
                .send("/organisations/ZA1/merger", decisions(entry("confirmed", "true")))
                .orFail("merging");
        house.await("the merger", () -> phase(successor).equals("MERGED"));
        assertThat(phase(merged)).isEqualTo("VALIDATION");
        assertThat(phase(review("2027S-ZA1"))).isEqualTo("MERGED");
        assertThat(judgements()).isEqualTo(judged);
        assertThat(house.awaitMail("validator1", "2027-ZA1: Aldermoor Hospitals is part of another organisation now"))
                .hasSize(1);
        assertThat(house.as("validator1").tasks("2027-ZA1", "Task_ValidateSubmission"))
                .hasSize(1);
        assertThat(house.awaitMail("validator3", "2027-ZB1: the review has ended, and your part in it"))
                .hasSize(1);
        assertThat(house.as("validator3").tasks("2027-ZB1", "Task_ValidateSubmission"))
                .isEmpty();
        assertThat(house.awaitMail("lead.zb1", "Aldermoor Hospitals is part of Brindle Vale Community Trust (ZB1) now"))
                .singleElement()
                .extracting(mail -> GreenMailUtil.getWholeMessage(mail).replace("=\r\n", ""))
                .asString()
                .contains("led by Lead ZB1", "One trust since April.", "2027-ZA1 is carried on.");
    }

    @Test
    @Order(6)
    void thePastIsReadUnderBoth() {
        assertThat(house.newcomer("lead.zb1").get("/reviews/" + merged).body())
                .contains("2027-ZA1", "Aldermoor Hospitals is part of ZB1 since");
        assertThat(house.newcomer("lead.zb1")
                        .get("/reviews/" + merged + "/journal")
                        .body())
                .contains("is carried on by Brindle Vale Community Trust (ZB1)");
        assertThat(house.newcomer("lead.zb1").get("/reviews/" + successor).body())
                .contains("does not carry this review on", "One trust since April.");
        assertThat(house.as("regional.south").get("/reviews/" + merged).status())
                .isEqualTo(200);
        assertThat(house.as("regional.midlands").get("/reviews/" + merged).status())
                .isEqualTo(404);
        assertThat(house.newcomer("sponsor.za1").get("/reviews/" + merged).status())
                .isEqualTo(404);
        assertThat(groups("lead.za1")).containsExactlyInAnyOrder("team-ZA1", "team-ZB1");
        assertThat(groups("lead.zb1")).containsExactlyInAnyOrder("lead-ZA1", "lead-ZB1");
        assertThat(openStepsIn("midlands")).isZero();
        pages.pass(Map.of("/organisations/ZA1", NATIONAL, "/organisations/ZB1", NATIONAL));
        assertThat(house.as(NATIONAL).get("/organisations/ZA1").body()).contains("It is part of ZB1 since");
        String organisation = house.as(NATIONAL).get("/organisations/ZB1").body();
        assertThat(organisation)
                .contains(
                        "ZA1 becomes part of ZB1",
                        "2027-ZA1 is carried on.",
                        "2027-ZB1 is closed as merged.",
                        "The library is led by Lead ZB1.");
        String journal = house.jdbc().queryForObject("select id from organisation where ods = 'ZA1'", String.class);
        assertThat(house.as(NATIONAL).get("/journals/" + journal).body())
                .contains(
                        "Merger of Aldermoor Hospitals into Brindle Vale Community Trust (ZB1) decided.",
                        "Unaltered",
                        "href=\"/organisations/ZA1\"");
        assertThat(house.newcomer("lead.zb1").get("/journals/" + journal).status())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void aClosureEndsWhatIsOpenAndKeepsThePast() {
        String page = "/organisations/ZB1/closure";
        pages.pass(Map.of(page, NATIONAL));
        assertThat(house.as(NATIONAL)
                        .send(page, List.of(today(), entry("reason", "")))
                        .body())
                .contains("id=\"reason-error\"");
        List<Entry<String, String>> closure = List.of(today(), entry("reason", "The trust is dissolved."));
        assertThat(house.as(NATIONAL).send(page, closure).body())
                .contains(
                        "Check the closure",
                        "it happens at once, and cannot be called off",
                        "Review 2027-ZA1 (Validation) ends.",
                        "They lose their roles here: ");
        assertThat(phase(merged)).isEqualTo("VALIDATION");
        LocalDate day = house.today().plusDays(2);
        String move = "/organisations/ZB1/move";
        house.as(NATIONAL)
                .send(
                        move,
                        List.of(
                                entry("region", "london"),
                                entry("service", "Brindle Vale Library"),
                                on(day.plusDays(1)),
                                entry("reason", "New boundaries.")))
                .orFail("deciding a move");
        assertThat(house.as(NATIONAL).get(page).body()).contains("ZB1 moves to London", "and is called off if its day");
        decideClosure(page, day);
        assertThat(house.as(NATIONAL).get("/organisations/ZB1").body())
                .contains("ZB1 is closed.", "Waits for its day.", "Called off.");
        assertThat(house.as(NATIONAL).send(move, List.of()).body()).contains("is decided and waits for its day");
        String waiting = ask("select id from organisation_change where state = 'DECIDED'", String.class);
        house.as(NATIONAL)
                .send("/organisations/ZB1", "/organisations/changes/" + waiting + "/calling-off", List.of())
                .orFail("calling off");
        assertThat(ask("select count(*) from organisation_change where state = 'DECIDED'", Long.class))
                .isZero();
        decideClosure(page, day);
        house.moveTo(day.minusDays(1));
        assertThat(phase(merged)).isEqualTo("VALIDATION");
        Visitor lead = house.newcomer("lead.zb1");
        assertThat(lead.get("/reviews/" + merged).status()).isEqualTo(200);
        house.moveTo(day);
        house.await("the closure", () -> phase(merged).equals("DISCONTINUED"));
        house.await("the end of all roles", () -> groups("lead.zb1").isEmpty());
        assertThat(house.awaitMail("validator1", "2027-ZA1: the review has ended, and your part in it"))
                .hasSize(1);
        assertThat(lead.get("/reviews/" + merged).location())
                .as("who was signed in and lost a role")
                .endsWith("/login?changed");
        assertThat(house.newcomer("lead.zb1").get("/").body()).contains("You hold no role in an organisation");
        assertThat(house.newcomer("lead.zb1").get("/reviews/" + merged).status())
                .isEqualTo(404);
        assertThat(house.as("regional.south").get("/reviews/" + merged).body())
                .contains("The organisation was closed, and this review ended with it.");
        assertThat(ask(
                        "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ in ('2027-ZA1', '2027-ZB1')",
                        Long.class))
                .isZero();
    }

    private void decideClosure(String page, LocalDate day) {
        house.as(NATIONAL)
                .send(page, List.of(on(day), entry("reason", "The trust is dissolved."), entry("confirmed", "true")))
                .orFail("closing");
    }

    private Entry<String, String> today() {
        return on(house.today());
    }

    private static Entry<String, String> on(LocalDate day) {
        return entry("day", EnteredDay.shown(day));
    }

    private String review(String reference) {
        return ask("select id from review where reference = ?", String.class, reference);
    }

    private String phase(String review) {
        return ask("select phase from review where id = ?", String.class, review);
    }

    private List<String> groups(String username) {
        return house.jdbc()
                .queryForList(
                        "select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = ? order by GROUP_ID_",
                        String.class,
                        username);
    }

    private long judgements() {
        return ask("select count(*) from outcome_judgement", Long.class);
    }

    private long openStepsIn(String region) {
        return ask(
                "select count(*) from step where organisation = 'ZA1' and ended_at is null and region = ?",
                Long.class,
                region);
    }

    private <T> T ask(String question, Class<T> type, Object... about) {
        return Objects.requireNonNull(house.jdbc().queryForObject(question, type, about));
    }
}
