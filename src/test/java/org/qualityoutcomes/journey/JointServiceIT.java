package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Chromium;
import org.qualityoutcomes.support.Statements;

/**
 * Two cycles of one service that works for ZA1 and ZB1: ZA1 evaluates, ZB1 starts from it, judges two indicators otherwise,
 * and each signs and submits its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class JointServiceIT {

    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final String FIRST = "lead.za1";
    private static final String SECOND = "lead.zb1";

    private House house;
    private PagesForEverybody pages;
    private SelfEvaluationStory one;
    private SelfEvaluationStory other;
    private String review;
    private String sibling;
    private String validation = "";
    private String validationOfSibling = "";

    @BeforeAll
    void oneServiceWorksForTwo() {
        house = new House();
        pages = new PagesForEverybody(house);
        house.jdbc()
                .update("update organisation set service_id = (select s from (select service_id s from organisation"
                        + " where ods = 'ZA1') x) where ods = 'ZB1'");
        begin("2027");
    }

    private void begin(String cycle) {
        new CycleStory(house.scene()).open(cycle, house.today());
        one = new SelfEvaluationStory(house.scene(), cycle, "ZA1", house.today());
        other = new SelfEvaluationStory(house.scene(), cycle, "ZB1", house.today());
        review = one.begin();
        sibling = other.begin();
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    private static String joint(String id) {
        return "/reviews/" + id + "/joint-service";
    }

    private static String outcome(String id, String code) {
        return "/reviews/" + id + "/outcomes/" + code;
    }

    private static String portrait(String id) {
        return "/reviews/" + id + "/pen-portrait";
    }

    private String read(String person, String path) {
        return house.as(person).get(path).orFail(person + " " + path).body().replaceAll("\\s+", " ");
    }

    @SafeVarargs
    private Answer send(String person, String page, String action, Entry<String, String>... fields) {
        return house.as(person).send(page, action, List.of(fields));
    }

    private Answer act(String person, String id, String action) {
        return send(person, joint(id), joint(id) + action);
    }

    private Answer takeUp(String person, String own, String sibling) {
        return send(person, joint(own), joint(own) + "/taken-up", entry("sibling", sibling));
    }

    private void evaluate(SelfEvaluationStory story, String id, String code) {
        story.gather(id, code);
        story.judge(id, code, 2);
        story.accept(code);
    }

    @Test
    @Order(1)
    void draftsAreNotShownBeforeTheLeadOffersThemAndAnOfferCanBeTakenBack() {
        assertThat(read(SECOND, "/reviews/" + sibling)).contains("One service, several organisations");
        assertThat(Statements.of("/reviews/" + sibling)).hasSizeLessThanOrEqualTo(30);
        assertThat(act(FIRST, review, "/offer").body())
                .contains("Offer something once the colleague who checks it has accepted at least one outcome.");
        for (String deed : List.of("/offer", "/offer/withdrawn", "/taken-up", "/put-aside")) {
            Answer reloaded = house.as(FIRST).get(joint(review) + deed);
            assertThat(reloaded.status())
                    .as("reloaded after it was refused: " + deed)
                    .isEqualTo(302);
            assertThat(reloaded.location()).endsWith(joint(review));
        }
        evaluate(one, review, "O1");
        assertThat(read(SECOND, joint(sibling))).contains("It shows nothing yet");
        assertThat(takeUp(SECOND, sibling, review).status()).isEqualTo(404);
        assertThat(act("team1.za1", review, "/offer").status())
                .as("the lead offers")
                .isEqualTo(404);
        act(FIRST, review, "/offer").orFail("offering");
        assertThat(read(SECOND, joint(sibling))).contains("Its lead offers 1 outcome, as it was on");
        act(FIRST, review, "/offer/withdrawn").orFail("withdrawing");
        assertThat(read(SECOND, joint(sibling))).contains("It shows nothing yet");
        act(FIRST, review, "/offer").orFail("offering again");
        for (String outsider : List.of("sponsor.zb1", "regional.south", "validator1", "national", "team1.za1")) {
            assertThat(house.as(outsider).get(joint(sibling)).status())
                    .as(outsider)
                    .isEqualTo(404);
        }
        assertThat(house.as(SECOND).get(outcome(review, "O1")).status())
                .as("the draft itself")
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void whatStandsBesideAReviewCountsForNothingAndTheOtherLeadIsTold() {
        String item =
                house.jdbc().queryForObject("select id from evidence_item where title = 'Notes on O1'", String.class);
        String content = "/evidence/" + item + "/content";
        assertThat(house.as(SECOND).get(content).status()).isEqualTo(404);
        takeUp(SECOND, sibling, review).orFail("taking it up");
        assertThat(house.as(SECOND).get(content).status())
                .as("to know what to cite")
                .isEqualTo(200);
        house.awaitMail(FIRST, "The review 2027-ZB1 of the same service starts from 2027-ZA1");
        assertThat(read(FIRST, "/reviews/" + review + "/journal"))
                .contains("2027-ZB1, a review of the same service, starts from this one.");
        assertThat(read(SECOND, "/reviews/" + sibling + "/journal"))
                .contains("The review starts from 2027-ZA1 of the same service, to be confirmed.");
        assertThat(read(SECOND, joint(sibling))).contains("to be confirmed, 0 the same, 0 differ", ">0%<");
        assertThat(Statements.of(joint(sibling))).hasSizeLessThanOrEqualTo(30);
        assertThat(read("team1.zb1", outcome(sibling, "O1")))
                .contains("Beside 2027-ZA1, of the same service", "True here too: met", "take over the narrative");
        assertThat(Statements.of(outcome(sibling, "O1"))).hasSizeLessThanOrEqualTo(30);
        assertThat(read("team1.zb1", outcome(sibling, "O2")))
                .as("what is not offered")
                .doesNotContain("Beside 2027-ZA1");
        assertThat(read("national", outcome(sibling, "O1")))
                .as("for those who write alone")
                .doesNotContain("Beside 2027-ZA1");
        assertThat(read("team1.zb1", outcome(sibling, "O1") + "/evidence"))
                .contains("Cited in 2027-ZA1: is it still true?", "Notes on O1");
        pages.pass(Map.of(
                joint(sibling), SECOND,
                joint(review), FIRST,
                outcome(sibling, "O1"), "team1.zb1"));
    }

    @Test
    @Order(3)
    void anOfferThatIsTakenBackLeavesWhatIsConfirmedAndNothingElse() {
        send("team1.zb1", outcome(sibling, "O1"), outcome(sibling, "O1"), entry("takeOver", "O1.L1.a"))
                .orFail("one judgement");
        act(FIRST, review, "/offer/withdrawn").orFail("withdrawing");
        assertThat(read(SECOND, joint(sibling)))
                .contains("What it offered is withdrawn.")
                .doesNotContain("It shows nothing yet");
        assertThat(read("team1.zb1", outcome(sibling, "O1")))
                .contains("id=\"O1.L1.a-MET\" value=\"MET\" checked=\"checked\"")
                .doesNotContain("Beside 2027-ZA1", "O1.L1.b-MET\" value=\"MET\" checked=\"checked\"");
        Answer gone = send(
                "team1.zb1",
                outcome(sibling, "O1"),
                outcome(sibling, "O1"),
                entry("takeOver", "all"),
                entry("narrative", "What was typed meanwhile."));
        assertThat(gone.status()).isEqualTo(400);
        assertThat(gone.body())
                .contains("shows anything of this outcome any more", "What was typed meanwhile.</textarea>");
        act(FIRST, review, "/offer").orFail("offering again");
    }

    @Test
    @Order(4)
    void whoTypesBesideASiblingSeesThatItIsSaved() {
        String address = outcome(sibling, "O1");
        AtomicInteger saves = new AtomicInteger();
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.signedIn(house.address(), "team1.zb1");
            page.onRequest(request -> {
                if (request.method().equals("POST") && request.url().endsWith(address)) {
                    saves.incrementAndGet();
                }
            });
            page.navigate(house.address().resolve(address).toString());
            page.locator("#gaps").fill("A budget.");
            PlaywrightAssertions.assertThat(page.locator(".qo-autosave")).containsText("Saved at");
            PlaywrightAssertions.assertThat(page.locator("#sibling-all button")).isVisible();
            offer("\"MET\"", "\"PARTLY\"");
            page.locator("#gaps").fill("A budget of our own.");
            house.await(
                    "what was typed is kept", () -> read("team1.zb1", address).contains("A budget of our own."));
            PlaywrightAssertions.assertThat(page.locator("#sibling-O1\\.L1\\.b"))
                    .containsText("partly met");
            PlaywrightAssertions.assertThat(page.locator(".qo-autosave")).containsText("Saved at");
            page.waitForTimeout(2000);
            assertThat(saves).as("what changes beside it is not typed").hasValue(2);
            page.locator("#sibling-O1\\.L1\\.b button").click();
            PlaywrightAssertions.assertThat(page.locator("#O1\\.L1\\.b-PARTLY")).isChecked();
        }
        act(FIRST, review, "/offer").orFail("offering again");
    }

    /** Another text in the place of what is offered. */
    private void offer(String said, String saysNow) {
        house.jdbc()
                .update(
                        "update sibling_offer set content = replace(content, ?, ?) where review_id = ?",
                        said,
                        saysNow,
                        review);
    }

    @Test
    @Order(5)
    void nothingIsTakenOverThatNobodyHasRead() {
        String page = outcome(sibling, "O1");
        Entry<String, String> read = entry("seenSibling", seen("seenSibling", "team1.zb1", page));
        offer("\"MET\"", "\"PARTLY\"");
        Answer changed =
                send("team1.zb1", page, page, entry("takeOver", "O1.L1.c"), read, entry("gaps", "Typed here."));
        assertThat(changed.status()).isEqualTo(400);
        assertThat(changed.body())
                .contains("is not what you had before you", "True here too: partly met", "Typed here.</textarea>");
        assertThat(read("team1.zb1", page)).doesNotContain("Not all of its evidence is cited here");
        assertThat(read("team1.zb1", page + "?saved&left"))
                .as("where there was no room for all of it")
                .contains("Not all of its evidence is cited here: an outcome cites at most 12 items.");
        act(FIRST, review, "/offer").orFail("offering again");
    }

    @Test
    @Order(6)
    void twoOrganisationsOnOnePenPortraitLoseNothing() {
        send(FIRST, portrait(review), portrait(review), entry("penPortrait", "As the first sees it."))
                .orFail("the first");
        for (String reader : List.of(SECOND, "team1.zb1", "sponsor.zb1", "national")) {
            assertThat(read(reader, portrait(sibling)))
                    .as("a draft that is offered to nobody, to " + reader)
                    .doesNotContain("As the first sees it.", "please confirm");
        }
        send(SECOND, portrait(sibling), portrait(sibling), entry("penPortrait", "As the second sees it."))
                .orFail("the second");
        send(FIRST, portrait(review), portrait(review) + "/together").orFail("offering it");
        assertThat(read(SECOND, portrait(sibling))).contains("2027-ZA1 would write it together with you.");
        assertThat(send("team1.zb1", portrait(sibling), portrait(sibling) + "/together")
                        .status())
                .isEqualTo(404);
        send(SECOND, portrait(sibling), portrait(sibling) + "/together").orFail("joining");
        assertThat(house.awaitMail(FIRST, "The pen portrait of 2027-ZA1 is now written together with 2027-ZB1"))
                .singleElement()
                .satisfies(
                        mail -> assertThat(GreenMailUtil.getWholeMessage(mail).replace("=\r\n", ""))
                                .contains("Where the two say different things nothing is replaced"));
        assertThat(read(SECOND, portrait(sibling)))
                .as("nothing is replaced by joining")
                .contains("As the second sees it.", "As the first sees it.", "so what you save stays here");
        assertThat(Statements.of(portrait(sibling))).hasSizeLessThanOrEqualTo(30);
        for (String reader : List.of("sponsor.zb1", "regional.south", "national")) {
            assertThat(read(reader, portrait(sibling)))
                    .as("the draft of another organisation, to " + reader)
                    .contains("As the second sees it.")
                    .doesNotContain("As the first sees it.", "2027-ZA1");
        }
        pages.pass(Map.of(portrait(sibling), SECOND));
        portrait(SECOND, sibling, "The second goes on.").orFail("saving");
        assertThat(read(FIRST, portrait(review))).as("and so by saving").contains("As the first sees it.");

        String seen = seen(FIRST, review);
        Entry<String, String> there = entry("seenThere", seen("seenThere", SECOND, portrait(sibling)));
        portrait(FIRST, review, "The first goes on.").orFail("saving");
        assertThat(portrait(SECOND, sibling, "Both agree.", entry("replacing", "true"), there)
                        .body())
                .as("what was put in its place was another text")
                .contains("The first goes on.", "Both agree.");
        there = entry("seenThere", seen("seenThere", SECOND, portrait(sibling)));
        portrait(SECOND, sibling, "Both agree.", entry("replacing", "true"), there)
                .orFail("for both");
        assertThat(read(FIRST, portrait(review))).contains("Both agree.").doesNotContain("The first goes on.");
        assertThat(read(FIRST, "/reviews/" + review + "/journal"))
                .as("nothing is lost")
                .contains("The pen portrait was replaced by that of 2027-ZB1", "The first goes on.");
        Answer late = portrait(FIRST, review, "What the first had open.", entry("seen", seen));
        assertThat(late.status()).as("somebody else saved meanwhile").isEqualTo(400);
        assertThat(late.body()).contains("What is kept now", "Both agree.", "What the first had open.");
        assertThat(read(SECOND, portrait(sibling))).contains("Both agree.");

        List<Entry<String, String>> facts = new ArrayList<>(one.facts());
        house.as(FIRST).send(portrait(review), facts).orFail("the whole");
        assertThat(read(SECOND, portrait(sibling)))
                .contains("School of nursing")
                .as("its contract is its own")
                .doesNotContain("EC-2027-ZA1");
        send(SECOND, portrait(sibling), portrait(sibling) + "/apart").orFail("apart");
        portrait(SECOND, sibling, "The second alone.").orFail("saying something else");
        send(SECOND, portrait(sibling), portrait(sibling) + "/together").orFail("together again");
        assertThat(read(SECOND, portrait(sibling)))
                .contains("The second alone.", "School of nursing")
                .as("also where both are shown")
                .doesNotContain("EC-2027-ZA1");
    }

    @SafeVarargs
    private Answer portrait(String person, String id, String text, Entry<String, String>... more) {
        List<Entry<String, String>> fields = new ArrayList<>(List.of(more));
        fields.add(entry("penPortrait", text));
        return house.as(person).send(portrait(id), fields);
    }

    private String seen(String person, String id) {
        return seen("seen", person, portrait(id));
    }

    private String seen(String name, String person, String page) {
        Matcher seen = Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]+)\"")
                .matcher(house.as(person).get(page).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @Test
    @Order(7)
    void eachSignsAndSubmitsItsOwn() {
        one.describe(review);
        other.describe(sibling);
        house.scene().outcomes().stream().skip(1).forEach(code -> evaluate(one, review, code));
        one.setPriorities(review);
        one.conclude();
        assertThat(read(SECOND, joint(sibling))).contains("Submitted on", "version 1");
        for (String code : house.scene().outcomes()) {
            takeOver(code, code.equals("O1") ? List.of("O1.L3.a", "O1.L3.b") : List.of());
        }
        assertThat(read(SECOND, joint(sibling)))
                .contains("0 to be confirmed", "2 differ", "all of it is cited here")
                .doesNotContain(" is not cited here");
        other.setPriorities(sibling);
        assertThat(submissions("2027-ZB1")).isZero();
        other.conclude();
        assertThat(submissions("2027-ZA1")).isEqualTo(1);
        assertThat(submissions("2027-ZB1")).isEqualTo(1);
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from evidence_item where title = 'Notes on O1'", Integer.class))
                .as("the item is there once")
                .isEqualTo(1);
    }

    private int submissions(String reference) {
        return house.jdbc()
                .queryForObject(
                        "select count(*) from submission s join review r on r.id = s.review_id where r.reference = ?",
                        Integer.class,
                        reference);
    }

    /** Everything of an outcome, and then a level of its own. */
    private void takeOver(String code, List<String> otherwise) {
        String page = outcome(sibling, code);
        String owner = other.owner(code);
        send(owner, page, page, entry("takeOver", "all")).orFail("taking over " + code);
        house.scene().complete(owner, other.outcomeTask(owner, "Task_GatherEvidence", code), CONFIRMED);
        List<Entry<String, String>> draft = new ArrayList<>(List.of(
                entry("level", "2"),
                entry("subLevel", "HIGH"),
                entry("overrideReason", "What is done for this organisation alone reaches no further than that."),
                entry("takeOver", "all")));
        otherwise.forEach(each -> draft.add(entry("judgement-" + each, "PARTLY")));
        house.as(owner).send(page, draft).orFail("judging " + code);
        house.scene().complete(owner, other.outcomeTask(owner, "Task_JudgeOutcome", code), CONFIRMED);
        other.accept(code);
    }

    @Test
    @Order(8)
    void validatorsSeeWhatDiffersTheJudgementsOnlyAfterTheirOwnInBoth() {
        ValidationStory peers = new ValidationStory(house.scene(), "2027", "ZB1");
        validation = peers.assignAndAccept();
        ValidationStory peersOfOne = new ValidationStory(house.scene(), "2027", "ZA1", "validator1", "validator3");
        validationOfSibling = peersOfOne.assignAndAccept();
        String desk = "/validations/" + validation + "/outcomes/O1";
        String before = read("validator2", desk);
        assertThat(before)
                .contains(
                        "Beside 2027-ZA1, of the same service (version 1):",
                        "Narrative the same, strengths the same; evidence: 1 item cited there too, none cited here alone.",
                        "also cited in 2027-ZA1")
                .doesNotContain("judged otherwise", "Level the same", "Level differs");
        assertThat(Statements.of(desk)).hasSizeLessThanOrEqualTo(30);
        assertThat(house.as("validator2")
                        .get("/evidence/" + item("Notes on O1") + "/content")
                        .status())
                .as("what the sibling brought, cited here")
                .isEqualTo(200);

        store("validator2", validation);
        assertThat(read("validator2", desk))
                .contains("Level the same; judged otherwise: O1.L3.a, O1.L3.b.", "otherwise in 2027-ZA1");
        store("validator1", validation);
        assertThat(read("validator1", desk))
                .as("who judges the sibling too")
                .contains("if you are one of them, when you have stored your judgement of this outcome there too")
                .doesNotContain("judged otherwise");
        store("validator1", validationOfSibling);
        assertThat(read("validator1", desk)).contains("Level the same; judged otherwise: O1.L3.a, O1.L3.b.");
        assertThat(read("validator3", "/validations/" + validationOfSibling + "/outcomes/O1"))
                .contains("Beside 2027-ZB1")
                .doesNotContain("judged otherwise");
        pages.pass(Map.of(desk, "validator2"));
        reconcile(peers);
    }

    /** The two see O2 differently, and validator1 has not judged it for ZA1. */
    private void reconcile(ValidationStory peers) {
        house.scene().outcomes().stream().skip(1).forEach(code -> {
            peers.judge("validator1", validation, code, 2);
            peers.judge("validator2", validation, code, code.equals("O2") ? 4 : 2);
        });
        peers.lock("validator1");
        peers.lock("validator2");
        String talk = "/validations/" + validation + "/reconciliation";
        assertThat(read("validator2", talk))
                .contains("Beside 2027-ZA1, of the same service (version 1):", "Level the same; every indicator");
        assertThat(Statements.of(talk)).hasSizeLessThanOrEqualTo(30);
        assertThat(read("validator1", talk))
                .contains("Beside 2027-ZA1, of the same service (version 1):")
                .doesNotContain("Level the same");
        pages.pass(Map.of(talk, "validator2"));
    }

    private String item(String title) {
        return house.jdbc().queryForObject("select id from evidence_item where title = ?", String.class, title);
    }

    private void store(String validator, String validation) {
        String page = "/validations/" + validation + "/outcomes/O1";
        List<Entry<String, String>> opinion = new ArrayList<>(List.of(
                entry("level", "2"),
                entry("subLevel", "HIGH"),
                entry("rationale", "The evidence carries this level.")));
        for (Level level : house.edition().outcome("O1").levels()) {
            level.indicators()
                    .forEach(each ->
                            opinion.add(entry("verdict-" + each.code(), level.number() <= 2 ? "MET" : "NOT_MET")));
        }
        opinion.add(entry("strengths", "Users speak well of it"));
        opinion.add(entry("areas", "Figures are missing"));
        house.as(validator).send(page, page + "/store", opinion).orFail("storing");
    }

    @Test
    @Order(9)
    void inTheSecondCycleTheOwnReviewBeforeAndTheSiblingsStandSideBySide() {
        house.moveTo(house.today().plusYears(2));
        begin("2029");
        assertThat(read(SECOND, portrait(sibling))).contains("From the review 2027-ZB1, please confirm");
        confirmedThen(false);
        assertThat(read(SECOND, portrait(sibling)))
                .as("where the own organisation had none, as it was submitted for another one")
                .contains("From the review 2027-ZA1, please confirm");
        confirmedThen(true);
        String page = outcome(review, "O1");
        assertThat(read("team1.za1", page))
                .contains("Carried forward from 2027-ZA1")
                .doesNotContain("Beside 2029-ZB1");
        for (String code : house.scene().outcomes()) {
            evaluate(one, review, code);
        }
        act(FIRST, review, "/offer").orFail("offering");
        takeUp(SECOND, sibling, review).orFail("taking it up");
        String beside = read("team1.zb1", outcome(sibling, "O1"));
        assertThat(beside)
                .contains(
                        "Carried forward from 2027-ZB1",
                        "Beside 2029-ZA1, of the same service",
                        "Still true: partly met",
                        "True here too: not met");
        assertThat(Statements.of(outcome(sibling, "O1"))).hasSizeLessThanOrEqualTo(30);
        assertThat(read("team1.zb1", outcome(sibling, "O1") + "/evidence"))
                .contains("Cited in 2027-ZB1 and 2029-ZA1: is it still true?");
        // the first reader of a task has its form read, which is kept as long as the task lives
        read("team1.zb1", outcome(sibling, "O1") + "/evidence");
        assertThat(Statements.of(outcome(sibling, "O1") + "/evidence")).hasSizeLessThanOrEqualTo(30);
        send("team1.zb1", outcome(sibling, "O1"), outcome(sibling, "O1"), entry("confirm", "O1.L3.a"))
                .orFail("as in the own review before");
        send("team1.zb1", outcome(sibling, "O1"), outcome(sibling, "O1"), entry("takeOver", "all"))
                .orFail("and all else from the sibling");
        read("team1.zb1", outcome(sibling, "O1"));
        assertThat(Statements.of(outcome(sibling, "O1"))).as("with evidence").hasSizeLessThanOrEqualTo(30);
        for (String code : house.scene().outcomes()) {
            takeOver(code, code.equals("O1") ? List.of("O1.L3.a") : List.of());
        }
        one.describe(review);
        other.describe(sibling);
        one.setPriorities(review);
        other.setPriorities(sibling);
        other.conclude();
        assertThat(submissions("2029-ZB1")).as("before the one it started from").isEqualTo(1);
        assertThat(submissions("2029-ZA1")).isZero();
        one.conclude();
        assertThat(submissions("2029-ZA1")).isEqualTo(1);
        assertThat(house.jdbc()
                        .queryForObject(
                                "select content from submission s join review r on r.id = s.review_id"
                                        + " where r.reference = '2029-ZB1'",
                                String.class))
                .contains("\"since\":{\"earlier\":\"2027-ZB1\"");
    }

    private void confirmedThen(boolean confirmed) {
        house.jdbc()
                .update(
                        "update pen_portrait set confirmed = ? where review_id ="
                                + " (select id from review where reference = '2027-ZB1')",
                        confirmed);
    }

    @Test
    @Order(10)
    void aReviewThatEndedEarlyStandsBesideNoOther() {
        house.await("it is validated", () -> phaseOfSibling().equals("VALIDATION"));
        takeUp(FIRST, review, sibling).orFail("taking it up");
        assertThat(read("team1.za1", outcome(review, "O1"))).contains("Beside 2029-ZB1");
        phaseOfSibling("WITHDRAWN");
        assertThat(read(FIRST, joint(review))).contains("works for no other one in this cycle");
        assertThat(read("team1.za1", outcome(review, "O1"))).doesNotContain("Beside 2029-ZB1");
        assertThat(read(FIRST, "/reviews/" + review)).doesNotContain("One service, several organisations");
        assertThat(takeUp(FIRST, review, sibling).status()).isEqualTo(404);
        assertThat(send(SECOND, portrait(sibling), portrait(sibling) + "/together")
                        .body())
                .contains("This review has ended");
        phaseOfSibling("VALIDATION");
    }

    private String phaseOfSibling() {
        return house.jdbc().queryForObject("select phase from review where id = ?", String.class, sibling);
    }

    private void phaseOfSibling(String phase) {
        house.jdbc().update("update review set phase = ? where id = ?", phase, sibling);
    }

    @Test
    @Order(11)
    void whoIsOfAnotherServiceSeesNothing() {
        house.jdbc()
                .update("insert into service (id, name) values ('0f0f0f0f-0000-0000-0000-000000000001', 'A service of"
                        + " its own')");
        house.jdbc()
                .update("update organisation set service_id = '0f0f0f0f-0000-0000-0000-000000000001'"
                        + " where ods = 'ZB1'");
        assertThat(read(SECOND, joint(sibling))).contains("works for no other one in this cycle");
        assertThat(read("team1.zb1", outcome(sibling, "O1")))
                .contains("Carried forward from 2027-ZB1")
                .doesNotContain("Beside 2029-ZA1");
        assertThat(read(SECOND, "/reviews/" + sibling)).doesNotContain("One service, several organisations");
        assertThat(takeUp(SECOND, sibling, review).status()).isEqualTo(404);
        assertThat(read(SECOND, portrait(sibling))).doesNotContain("One service, several organisations");
        assertThat(send(SECOND, portrait(sibling), portrait(sibling) + "/together")
                        .body())
                .contains("The service of this organisation works for no other one in this cycle.");
    }
}
