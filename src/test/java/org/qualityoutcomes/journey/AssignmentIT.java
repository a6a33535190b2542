package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;

/**
 * The national team has pairs of validators proposed for a cycle, changes one, accepts; one region sends a review back,
 * the other is silent; in the end the confirmed pair is asked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class AssignmentIT {

    private static final String NATIONAL = "national";
    private static final String NORTH = "regional.north";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private House house;
    private PagesForEverybody pages;
    private String desk = "";
    private String first = "";
    private String second = "";

    @BeforeAll
    void open() {
        house = new House();
        pages = new PagesForEverybody(house);
        desk = "/assignments/cycles/" + new CycleStory(house.scene()).open("2027", house.today());
        house.await(
                "both reviews are open",
                () -> house.as(NATIONAL).get(desk).body().contains("2 reviews need two validators"));
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void aProposalIsSearchedForOutsideOfTheRequest() {
        assertThat(house.as(NORTH).get(desk).status()).isEqualTo(404);
        assertThat(house.as(NATIONAL).get(desk).body()).contains("2 reviews need two validators", "None yet.");
        Answer refused = house.as(NATIONAL).send(desk, List.of(entry("seed", "seven")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"seed-error\"", "The seed is a whole number", "value=\"seven\"");
        first = propose("7");
        second = propose("8");
        assertThat(house.as("lead.za1").get(first).status()).isEqualTo(404);
    }

    private String propose(String seed) {
        String location = house.as(NATIONAL)
                .send(desk, List.of(entry("seed", seed)))
                .orFail("proposing")
                .location();
        String path = location.substring(location.indexOf("/assignments/"));
        awaitState(path, "READY");
        return path;
    }

    private void awaitState(String path, String state) {
        house.await(state, () -> state.equals(value("state", "assignment_proposal", "id", id(path))));
    }

    @Test
    @Order(2)
    void theDryRunSaysWhoAndWhyAndWhatAChangeCosts() {
        Answer page = house.as(NATIONAL).get(first);
        assertThat(page.body())
                .contains(
                        "Proposal 2027-A1",
                        "2, each with two validators",
                        "No conflict of interest is known.",
                        "of at most",
                        "Others for the first place of 2027-ZA1",
                        "points: ");
        assertThat(Statements.of(first)).as("statements").hasSizeLessThanOrEqualTo(30);
        Answer compared = house.as(NATIONAL).get(second + "/comparison?with=" + id(first));
        assertThat(compared.body()).contains("What they come to", "2027-A1", "2027-A2", "the same pair in both");
    }

    @Test
    @Order(3)
    void aSearchThatFellSilentIsRunAgainAndOneThatNobodyWantsIsCancelled() {
        house.jdbc()
                .update(
                        "update assignment_proposal set state = 'SEARCHING', heard_at = ? where id = ?",
                        house.today().minusDays(2).atStartOfDay(),
                        id(second));
        assertThat(house.as(NATIONAL).get(second).body()).contains("Nothing was heard of this search");
        house.as(NATIONAL).send(second, second + "/search", List.of()).orFail("again");
        awaitState(second, "READY");
        house.as(NATIONAL).send(second, second + "/cancellation", List.of()).orFail("cancelling");
        assertThat(house.as(NATIONAL)
                        .send(second, second + "/acceptance", List.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    @Order(4)
    void whatChangedSinceIsNamedAndNotAccepted() {
        String leads = primary("2027-ZA1");
        tie(leads, "team-ZA1");
        Answer refused = house.as(NATIONAL).send(first, first + "/acceptance", List.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("2027-ZA1: ", "What does not hold any more");

        String pair = pairPage(first, "2027-ZA1");
        Answer barred = house.as(NATIONAL).send(pair, wish(leads, other("2027-ZA1"), "I want to"));
        assertThat(barred.status()).isEqualTo(400);
        assertThat(barred.body()).contains("id=\"primary-error\"", "I want to");
        assertThat(house.as(NATIONAL)
                        .send(pair, wish(free(), other("2027-ZA1"), ""))
                        .body())
                .contains("id=\"reason-error\"");
        house.as(NATIONAL)
                .send(pair, wish(free(), other("2027-ZA1"), "Joined the team there."))
                .orFail("changing by hand");
        assertThat(house.as(NATIONAL).get(first).body()).doesNotContain("What does not hold any more");
    }

    @Test
    @Order(5)
    void anAcceptedProposalGoesToTheRegions() {
        String third = propose("9");
        assertThat(house.as(NATIONAL).get(third).body()).contains("Accept all pairs", "load: ");
        assertThat(house.as(NATIONAL)
                        .send(first, first + "/acceptance", List.of())
                        .orFail("accepting")
                        .location())
                .endsWith("?accepted");
        assertThat(house.as(NATIONAL).get(third).body()).doesNotContain("Accept all pairs");
        assertThat(house.as(NATIONAL)
                        .send(first, first + "/acceptance", List.of())
                        .body())
                .contains("was accepted and is with the regions");
        String north = first + "/regions/north";
        assertThat(house.as("regional.south").get(north).status()).isEqualTo(404);
        assertThat(house.as(NORTH).get(north).body()).contains("2027-ZA1").doesNotContain("2027-ZB1");
        assertThat(house.as(NORTH).get(first).status()).isEqualTo(404);
        assertThat(house.awaitMail(NORTH, "Confirm assignments")).isNotEmpty();

        String review = value("review_id", "assignment_pair", "reference", "2027-ZA1");
        Answer silent = house.as(NORTH).send(north, List.of(entry("back", review), entry("reason-" + review, "")));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body()).contains("say why these two should not validate it");
        house.as(NORTH)
                .send(north, List.of(entry("back", review), entry("reason-" + review, "They share an office.")))
                .orFail("sending back");
        pages.pass(Map.of(desk, NATIONAL, first, NATIONAL, north, NORTH, pairPage(first, "2027-ZA1"), NATIONAL));
        complete(NORTH, "Task_ConfirmAssignments").orFail("confirming");
    }

    @Test
    @Order(6)
    void whatWasSentBackIsReplacedBeforeItIsConfirmed() {
        assertThat(complete(NATIONAL, "Task_ReplaceDisputedAssignments").body())
                .contains("2027-ZA1 was sent back. Give it a pair on the page first.");
        String pair = pairPage(first, "2027-ZA1");
        assertThat(house.as(NATIONAL).get(pair).body()).contains("They share an office.");
        house.as(NATIONAL)
                .send(pair, wish(free(), other("2027-ZA1"), "As the region asks."))
                .orFail("another pair");
        complete(NATIONAL, "Task_ReplaceDisputedAssignments").orFail("replacing");
        assertThat(ofFirst("state", "2027-ZA1")).isEqualTo("CONFIRMED");
        assertThat(house.awaitMail("national", "are confirmed")).isNotEmpty();
    }

    @Test
    @Order(7)
    void forASilentRegionTheNationalTeamConfirmsAndWhatWaitsGoesOn() {
        submitted("ZB1");
        house.scene().task(NATIONAL, "2027-ZB1", "Task_AssignValidators");
        house.moveTo(house.today().plusDays(10));
        house.await("the national team is asked", () -> !house.as(NATIONAL)
                .tasks("2027-A1", "Task_ConfirmForRegion")
                .isEmpty());
        complete(NATIONAL, "Task_ConfirmForRegion").orFail("confirming for the region");
        awaitState(first, "CONFIRMED");
        pairIsAsked("2027-ZB1");
        assertThat(house.as(NATIONAL).tasks("2027-ZB1", "Task_AssignValidators"))
                .isEmpty();
        assertThat(house.as(NATIONAL).get(desk).body()).contains("No review of this cycle waits for validators.");
        assertThat(house.jdbc()
                        .queryForList("select what from journal_entry where what like '%alidators%'", String.class))
                .contains(
                        "Proposal 2027-A1 of validators accepted.",
                        "Validators of 2027-ZA1 changed by hand in proposal 2027-A1.",
                        "Validators of 2027-ZA1 sent back by the region.",
                        "Validators in North confirmed (proposal 2027-A1).",
                        "Validators in South confirmed (proposal 2027-A1).");
    }

    @Test
    @Order(8)
    void theConfirmedPairIsAskedWhenItsReviewComesIn() {
        submitted("ZA1");
        pairIsAsked("2027-ZA1");
        String validation = value("id", "validation", "reference", "2027-ZA1");
        String ranking = "/validations/" + validation + "/assignment/ranking";
        assertThat(house.as(NATIONAL).get(ranking).body()).contains("Who cannot take the case, and why");
        assertThat(Statements.of(ranking)).as("statements").hasSizeLessThanOrEqualTo(30);
        pages.pass(Map.of(ranking, NATIONAL));
    }

    private void submitted(String ods) {
        SelfEvaluationStory story = new SelfEvaluationStory(house.scene(), "2027", ods, house.today());
        story.evaluate(story.begin(), 2);
        story.conclude();
    }

    private void pairIsAsked(String reference) {
        house.await("the primary validator is asked", () -> !house.as(primary(reference))
                .tasks(reference, "Task_DeclareInterests")
                .isEmpty());
        assertThat(house.as(other(reference)).tasks(reference, "Task_DeclareInterests"))
                .hasSize(1);
    }

    private Answer complete(String who, String key) {
        return house.as(who).complete(house.scene().task(who, "2027-A1", key), CONFIRMED);
    }

    private void tie(String username, String group) {
        house.jdbc().update("insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values (?, ?)", username, group);
    }

    /** A validator who has no case yet. */
    private String free() {
        return house.jdbc()
                .queryForObject(
                        "select min(USER_ID_) from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'validator' and USER_ID_ not in"
                                + " (select USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'team-ZA1')"
                                + " and USER_ID_ not in (select primary_validator from assignment_pair)"
                                + " and USER_ID_ not in (select second_validator from assignment_pair)",
                        String.class);
    }

    private static List<Entry<String, String>> wish(String primary, String second, String reason) {
        return List.of(entry("primary", primary), entry("second", second), entry("reason", reason));
    }

    private String pairPage(String proposal, String reference) {
        return proposal + "/reviews/" + value("review_id", "assignment_pair", "reference", reference);
    }

    private String primary(String reference) {
        return ofFirst("primary_validator", reference);
    }

    private String other(String reference) {
        return ofFirst("second_validator", reference);
    }

    private String ofFirst(String column, String reference) {
        return house.jdbc()
                .queryForObject(
                        "select " + column + " from assignment_pair where proposal_id = ? and reference = ?",
                        String.class,
                        id(first),
                        reference);
    }

    private String value(String column, String table, String key, String value) {
        return house.jdbc()
                .queryForList("select " + column + " from " + table + " where " + key + " = ?", String.class, value)
                .get(0);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
