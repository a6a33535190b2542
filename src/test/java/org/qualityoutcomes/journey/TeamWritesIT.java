package org.qualityoutcomes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Chromium;
import org.qualityoutcomes.support.Statements;

/**
 * A whole team writes on one outcome: a first look, two people on one text, the history of what they wrote, and the
 * comments of the colleague who checks. team1 owns O1, team2 checks it, team3 helps.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class TeamWritesIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String OWNER = "team1.za1";
    private static final String CHECKER = "team2.za1";
    private static final String COLLEAGUE = "team3.za1";

    private House house;
    private Chromium chromium;
    private SelfEvaluationStory story;
    private String review;
    private String outcome;

    @BeforeAll
    void aTeamThatHasAPlan() {
        house = new House();
        new AnEarlierReview(house.jdbc(), TestEditions.shipped().get("2019"), house.today()).of("ZA1");
        new CycleStory(house.scene()).open("2027", house.today());
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = story.begin();
        outcome = "/reviews/" + review + "/outcomes/O1";
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    private static List<Entry<String, String>> narrative(String text) {
        return List.of(entry("narrative", text));
    }

    private String page(String reader) {
        return house.as(reader).get(outcome).orFail(outcome).body();
    }

    @Test
    @Order(1)
    void theFirstLookShowsWhereTheGapsAreAndStaysInside() {
        String look = "/reviews/" + review + "/first-look";
        List<Entry<String, String>> views = new ArrayList<>();
        house.edition().outcome("O1").levels().get(1).indicators().stream()
                .map(indicator -> entry("view-" + indicator.code(), "MET"))
                .forEach(views::add);
        views.add(entry("view-O1.L2.a", "PARTLY"));
        views.add(entry("view-O1.L2.b", "DO_NOT_KNOW"));
        house.as(CHECKER).send(look, views).orFail("looking");

        assertThat(house.as("lead.za1").get("/reviews/" + review).body()).contains("First look");
        assertThat(house.as("national").get("/reviews/" + review).body()).doesNotContain("First look");
        assertThat(house.as("lead.za1").get(look).body())
                .contains("achieved 1, working at 2 ")
                .contains("not looked at yet");
        assertThat(page(OWNER)).contains("At first sight: partly met.").contains("At first sight: don’t know.");
        assertThat(house.as("national").get(look).status()).isEqualTo(404);
        assertThat(house.as("regional.north").get(look).status()).isEqualTo(404);
        Answer invented = house.as(OWNER).send(look, List.of(entry("view-O1.L1.a", "PERHAPS")));
        assertThat(invented.status()).isEqualTo(400);
        assertThat(invented.body()).contains("A choice was sent that is not offered.");
    }

    @Test
    @Order(2)
    void theWholeTeamWritesWhileItGathersButNotTheColleagueWhoChecks() {
        house.as(COLLEAGUE)
                .send(outcome, narrative("The board has a champion."))
                .orFail("helping");
        String evidence = outcome + "/evidence";
        List<Entry<String, String>> said = List.of(
                entry("title", "Minutes of the board"),
                entry("link", "https://library.example/minutes"),
                entry("coversFrom", house.today().minusMonths(3).toString()),
                entry("coversTo", house.today().toString()));
        house.as(COLLEAGUE).send(evidence, said).orFail("gathering");
        assertThat(page(OWNER)).contains("1 item");
        assertThat(house.as(CHECKER).send(evidence, said).status()).isEqualTo(404);
        assertThat(page(OWNER)).contains("The board has a champion.");
        assertThat(house.as(CHECKER).send(outcome, narrative("Mine now.")).status())
                .isEqualTo(404);
        assertThat(page(OWNER)).doesNotContain("Mine now.");
    }

    @Test
    @Order(3)
    void twoPeopleOnOnePageSeeEachOtherAndNeitherIsWrittenOver() {
        Page owner = chromium.signedIn(house.address(), OWNER);
        owner.navigate(house.address().resolve(outcome).toString());
        Page colleague = chromium.signedIn(house.address(), COLLEAGUE);
        colleague.navigate(house.address().resolve(outcome).toString());
        assertThat(colleague.locator("[data-presence]")).containsText(" has this page open too.");

        owner.locator("#narrative").fill("The board has a champion: the medical director.");
        assertThat(owner.locator(".qo-autosave")).containsText("Saved at");
        colleague.locator("#narrative").fill("The board has a champion, who speaks for us.");
        assertThat(colleague.locator("#kept")).containsText("the medical director");
        assertThat(colleague.locator("#kept")).containsText("who speaks for us");
        assertThat(page(OWNER)).contains("the medical director").doesNotContain("who speaks for us");
        colleague.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("two-people-on-one-text.png")));
        colleague.close(new Page.CloseOptions().setRunBeforeUnload(false));
        owner.close();
    }

    @Test
    @Order(4)
    void questionsFollowWhatIsTypedAndNeverBlock() {
        Page owner = chromium.signedIn(house.address(), OWNER);
        owner.navigate(house.address().resolve(outcome).toString());
        assertThat(owner.locator("#prompts")).containsText("So what?");
        assertThat(owner.locator("#prompts")).containsText("There is no figure in the narrative.");
        owner.locator("#narrative").fill("The champion helped: 3 papers of the board now cite evidence.");
        assertThat(owner.locator(".qo-autosave")).containsText("Saved at");
        assertThat(owner.locator("#prompts")).containsText("None at the moment.");
        assertThat(owner.locator("#narrative ~ .nhsuk-character-count__status, #narrative ~"
                                + " .nhsuk-character-count__message")
                        .first())
                .isVisible();
        owner.locator("#rationale-O1\\.L1\\.a").fill("Minutes of May name her.");
        owner.locator("#nomination-title-0").fill("A champion on the board");
        owner.locator("#nomination-text-0").fill("She asks for the evidence before each decision.");
        owner.locator("#gaps").fill("A budget of our own.");
        assertThat(owner.locator(".qo-autosave")).containsText("Saved at");
        house.await("the last keystrokes are kept", () -> page(OWNER).contains("A budget of our own."));
        assertThat(page(OWNER)).contains("Minutes of May name her.").contains("A champion on the board");
        owner.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("an-outcome-judged.png")));
        owner.close();
    }

    @Test
    @Order(5)
    void nothingThatWasWrittenIsLost() {
        String versions = outcome + "/versions";
        String list = house.as("lead.za1").get(versions).orFail(versions).body();
        assertThat(list).contains("/versions/1").contains("/versions/2");
        String second = house.as("lead.za1").get(versions + "/2?before=1").body();
        assertThat(second).contains("<ins>").contains("A budget of our own.").contains("Minutes of May name her.");
        assertThat(house.as("national").get(versions).status()).isEqualTo(404);
        assertThat(house.as("lead.za1").get(versions + "/9?before=1").status()).isEqualTo(404);

        house.as(COLLEAGUE)
                .send(versions + "/1?before=0", versions + "/1", List.of())
                .orFail("putting back");
        assertThat(page(OWNER)).contains("The board has a champion.").doesNotContain("A budget of our own.");
        house.as(OWNER)
                .send(versions + "/2?before=1", versions + "/2", List.of())
                .orFail("putting back");
        assertThat(page(OWNER)).contains("A budget of our own.");
    }

    @Test
    @Order(6)
    void whatIsTooLongIsSaidBesideItsFieldAndStaysTyped() {
        String endless = "x".repeat(1001);
        Answer refused = house.as(OWNER).send(outcome, List.of(entry("rationale-O1.L1.b", endless)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"rationale-O1.L1.b-error\"")
                .contains("What is said on indicator O1.L1.b has more than 1000 characters.")
                .contains(endless);
    }

    @Test
    @Order(7)
    void theColleagueWhoChecksCommentsAtTheIndicatorAndTheOwnerFindsItThere() {
        story.gather(review, "O1");
        story.judge(review, "O1", 2);
        assertThat(house.as(COLLEAGUE).send(outcome, narrative("Too late.")).status())
                .isEqualTo(400);
        house.as(CHECKER)
                .send(
                        outcome,
                        outcome + "/check",
                        List.of(
                                entry("remark-O1.L1.a", "Which board? Say so."),
                                entry("remark-overall", "Nearly there.")))
                .orFail("commenting");
        assertThat(page(CHECKER)).contains("Which board? Say so.");
        assertThat(page(OWNER)).as("not before it is returned").doesNotContain("Which board?");
        assertThat(house.as(COLLEAGUE)
                        .send(outcome, outcome + "/check", List.of(entry("remark-O1.L1.a", "Me too.")))
                        .status())
                .isEqualTo(404);
        picture(CHECKER, "an-outcome-checked.png");

        JsonNode task = story.outcomeTask(CHECKER, "Task_CheckOutcome", "O1");
        house.scene().complete(CHECKER, task, Map.of("decision", "return", "comment", ""));
        assertThat(page(OWNER))
                .contains("Which board? Say so.")
                .contains("on the whole")
                .contains("Nearly there.");
        assertThat(house.awaitMail(OWNER, "O1")).isNotEmpty();
        picture(OWNER, "an-outcome-returned.png");
        story.judge(review, "O1", 2);
        assertThat(page(CHECKER)).contains("You said before:").contains("Which board? Say so.");
        story.accept("O1");
    }

    private void picture(String reader, String name) {
        Page page = chromium.signedIn(house.address(), reader);
        page.navigate(house.address().resolve(outcome).toString());
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
        page.close();
    }

    private String section(String page, String from, String to) {
        int at = page.indexOf(from);
        return page.substring(at, page.indexOf(to, at));
    }

    @Test
    @Order(8)
    void whatIsCarriedForwardStandsBesideTheWorkAndCountsForNothing() {
        String position = "/reviews/" + review + "/starting-position";
        assertThat(house.as("lead.za1").get(position).body())
                .contains("Carried forward from 2021-ZA1", "Outcome O3 of edition 2019 corresponds to outcome O3")
                .contains("1 high, final", "8 to be confirmed, 0 unchanged, 0 changed, 2 new")
                .contains("2 items to cite again or leave", "0%")
                .contains("2021-ZA1 was submitted in Cycle 2021 and validated.");
        assertThat(house.as("regional.north").get(position).status()).isEqualTo(200);
        assertThat(house.as("lead.zb1").get(position).status()).isEqualTo(404);
        assertThat(house.as("validator1").get(position).status()).isEqualTo(404);
        assertThat(house.as("lead.za1").get("/reviews/" + review).body())
                .contains("What is carried forward from 2021-ZA1", "To be confirmed, outcome by outcome");
        String page = house.as(CHECKER).get(carried()).body();
        assertThat(page)
                .contains("The final level then: 1 high (the team had given itself 2 low).")
                .contains("8 judgements are to be confirmed.", "Nothing of it counts before you do")
                .contains("2021-ZA1 (there O3.L2.b): partly met, as the team judged it.")
                .contains(AnEarlierReview.NARRATIVE, "A champion on the board");
        assertThat(section(page, "id=\"ladder\"", "</section>"))
                .as("the ladder sees nothing of it")
                .contains("achieved 0");
        assertThat(section(page, "id=\"carried-O3.L1.c\"", "</div>"))
                .contains("New", "There was nothing like it in 2021-ZA1.");
        assertThat(count("indicator_judgement", "O3")).isZero();
    }

    /** An outcome on which nobody has written yet. */
    private String carried() {
        return "/reviews/" + review + "/outcomes/O3";
    }

    private int count(String table, String code) {
        return house.jdbc()
                .queryForObject(
                        "select count(*) from " + table + " t join outcome_work w on w.id = t.outcome_work_id join"
                                + " self_evaluation s on s.id = w.self_evaluation_id where"
                                + " s.review_id = ? and w.outcome = ?",
                        Integer.class,
                        review,
                        code);
    }

    @Test
    @Order(9)
    void oneItemALevelATextAreStillTrueAndWhatIsTypedStaysTyped() {
        house.as(CHECKER)
                .send(
                        carried(),
                        List.of(entry("confirm", "O3.L1.a"), entry("gaps", "A survey of those who never come")))
                .orFail("confirming one");
        String page = house.as(CHECKER).get(carried()).body();
        assertThat(section(page, "id=\"carried-O3.L1.a\"", "</div>"))
                .contains("Unchanged")
                .doesNotContain("<button");
        assertThat(page).contains("A survey of those who never come", "7 judgements are to be confirmed.");
        List<Entry<String, String>> typed = new ArrayList<>(List.of(
                entry("judgement-O3.L1.a", "MET"),
                entry("judgement-O3.L2.a", "MET"),
                entry("gaps", "A survey of those who never come")));
        typed.add(entry("confirm", "level-2"));
        house.as(CHECKER).send(carried(), typed).orFail("confirming a level");
        page = house.as(CHECKER).get(carried()).body();
        assertThat(section(page, "id=\"carried-O3.L2.a\"", "</div>"))
                .as("what was judged otherwise stays so")
                .contains("Changed");
        assertThat(section(page, "id=\"carried-O3.L2.c\"", "</div>")).contains("Unchanged");
        assertThat(count("indicator_judgement", "O3")).isEqualTo(3);
        house.as(CHECKER)
                .send(carried(), List.of(entry("judgement-O3.L2.c", "PARTLY"), entry("confirm", "narrative")))
                .orFail("taking the narrative over");
        assertThat(section(house.as(CHECKER).get(carried()).body(), "id=\"carried-narrative\"", "</div>"))
                .contains("Unchanged");
        assertThat(house.as(CHECKER)
                        .send(carried(), List.of(entry("confirm", "O3.L1.c")))
                        .status())
                .as("there is nothing to confirm")
                .isEqualTo(404);
    }

    @Test
    @Order(10)
    void evidenceOfThenIsProposedAndWhatIsOutOfItsTimeAsks() {
        String evidence = carried() + "/evidence";
        String page = house.as("lead.za1").get(evidence).body();
        assertThat(page)
                .contains("Cited in 2021-ZA1: is it still true?", "Nothing is cited for this outcome yet")
                .contains("that time is over, it lies outside the evidence period of this review")
                .contains("Agreement that still runs", "O3.L1.a: page 3");
        String old = item("Strategy of then");
        List<Entry<String, String>> again =
                new ArrayList<>(List.of(entry("again", "true"), entry("known", old), entry("indicator", "O3.L1.a")));
        Answer refused = house.as(CHECKER).send(evidence, evidence + "/known", again);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(section(refused.body(), "id=\"again\"", "</section>"))
                .contains("This speaks of a time outside the evidence period.", "id=\"known-reason\"");
        again.add(entry("reason", "It is in force until it is replaced."));
        house.as(CHECKER).send(evidence, evidence + "/known", again).orFail("citing it again");
        page = house.as("lead.za1").get(evidence).body();
        assertThat(section(page, "id=\"again\"", "</section>"))
                .contains("Agreement that still runs")
                .doesNotContain("Strategy of then");
        assertThat(count("cited_evidence", "O3")).isEqualTo(1);
        assertThat(section(page, "id=\"cited\"", "</section>"))
                .as("how it stands to then; the items of that submission were not kept")
                .contains("cited in 2021-ZA1 too; whether it has changed cannot be told")
                .doesNotContain("changed since 2021-ZA1");
        assertThat(section(page, "id=\"again\"", "</section>"))
                .contains("Whether it is the file that was submitted then cannot be told");
        assertThat(Statements.of(evidence)).hasSizeLessThanOrEqualTo(30);
    }

    private String item(String title) {
        return house.jdbc().queryForObject("select id from evidence_item where title = ?", String.class, title);
    }

    private Answer bringBack(String reader, byte[] content) {
        String page = "/reviews/" + review + "/workbook";
        return house.as(reader).upload(page, page, List.of(), "file", "written.xlsx", content);
    }

    @Test
    @Order(11)
    void aWorkbookGoesOutIsWrittenInAndComesBackCellByCell() {
        String page = "/reviews/" + review + "/workbook";
        String comparison = page + "/comparison";
        assertThat(house.as("lead.za1").get("/reviews/" + review).body()).contains("Work without a connection");
        assertThat(house.as("national").get("/reviews/" + review).body()).doesNotContain("Work without a connection");
        for (String stranger : List.of("lead.zb1", "national", "sponsor.za1", "validator1")) {
            assertThat(house.as(stranger).get(page).status()).as(stranger).isEqualTo(404);
            assertThat(house.as(stranger).get(page + "/file").status())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(house.as(stranger).get(comparison).status()).as(stranger).isEqualTo(404);
        }
        byte[] out = house.as(OWNER).download(page + "/file");
        Answer none = bringBack(OWNER, new byte[] {1, 2, 3});
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body()).contains("id=\"file-error\"").contains("This is not an Excel workbook");

        assertThat(bringBack(OWNER, out).orFail("bringing it back unchanged").body())
                .contains("No difference")
                .doesNotContain("Put the workbook aside");
        byte[] unread = new TypedWorkbook(out)
                .sheet("My notes")
                .formula("O4", "still_missing")
                .content();
        String nothingRead = bringBack(OWNER, unread)
                .orFail("bringing back what cannot be read")
                .body();
        assertThat(nothingRead)
                .contains("Nothing that could be read is different", "Sheet My notes", "Formulas are not taken.")
                .doesNotContain("No difference", "Nothing in this workbook was changed");
        assertThat(house.as(OWNER).get(page).body()).doesNotContain("A workbook waits for your choices");

        house.as("lead.za1")
                .send("/reviews/" + review + "/outcomes/O4", List.of(entry("narrative", "Written here meanwhile.")))
                .orFail("writing meanwhile");
        byte[] back = new TypedWorkbook(out)
                .type("O4", "narrative", "Written on the train.")
                .type("O4", "strengths", "Trains")
                .type("O1", "still_missing", "Quiet carriages")
                .type("O3", "why", "Perhaps".repeat(200))
                .formula("O4", "still_missing")
                .sheet("My notes")
                .content();
        bringBack(OWNER, back).orFail("bringing it back");
        String both = house.as(OWNER).get(comparison).body();
        assertThat(both)
                .contains("Written here meanwhile.", "Written on the train.", "Changed on both sides")
                .contains("has more than 1000 characters", "Sheet My notes", "Formulas are not taken.")
                .contains("It cannot be changed now: it is accepted")
                .contains("You check this outcome, so you do not write on it.");
        assertThat(house.as("lead.za1").get(comparison).body())
                .as("each has their own")
                .doesNotContain("Written on the train.");
        List<Entry<String, String>> chosen = new ArrayList<>(List.of(
                entry("choice-O4-strengths", "BROUGHT"),
                entry("seen-O4", seen(both, "O4")),
                entry("workbook", sent(both, "workbook"))));
        Answer asks = house.as(OWNER).send(comparison, chosen);
        assertThat(asks.status()).isEqualTo(400);
        assertThat(asks.body()).contains("O4, Narrative: choose which text counts.", "choice-O4-narrative-error");
        assertThat(outcome4()).contains("Written here meanwhile.").doesNotContain("Trains");

        chosen.add(entry("choice-O4-narrative", "BROUGHT"));
        house.as("lead.za1")
                .send("/reviews/" + review + "/outcomes/O4", List.of(entry("narrative", "Written once more.")))
                .orFail("writing once more");
        Answer meanwhile = house.as(OWNER).send(comparison, chosen);
        assertThat(meanwhile.status()).isEqualTo(400);
        assertThat(meanwhile.body()).contains("Written once more.", "Somebody else has changed this");
        assertThat(outcome4()).contains("Written once more.");

        chosen.set(1, entry("seen-O4", seen(meanwhile.body(), "O4")));
        assertThat(house.as(OWNER).send(comparison, chosen).orFail("choosing").location())
                .contains("taken=2");
        assertThat(outcome4()).contains("Written on the train.", "Trains").doesNotContain("Written once more.");
        assertThat(house.as("lead.za1")
                        .get("/reviews/" + review + "/outcomes/O4/versions")
                        .body())
                .as("what was replaced stays in the history")
                .contains("/versions/2");
        assertThat(house.as(OWNER).get(page).body()).contains("A workbook waits for your choices");
        assertThat(house.as(OWNER).get(comparison).body())
                .contains("Quiet carriages", "1000 characters")
                .doesNotContain("Written on the train.");

        byte[] another = new TypedWorkbook(out)
                .type("O4", "narrative", "Written on the ferry. ".repeat(30))
                .type("O4", "judgement", "Met")
                .type("O4", "why", "Perhaps. ".repeat(150))
                .type("O1", "still_missing", "Quiet carriages")
                .sheet("My notes")
                .content();
        bringBack(OWNER, another).orFail("bringing another back");
        assertThat(house.as(OWNER).get(comparison).body())
                .contains("Written on the ferry.", "Changed on both sides", "1 cell was changed here since")
                .doesNotContain("On the train");
        Answer elsewhere = house.as(OWNER).send(comparison, chosen);
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.body())
                .as("choices made on the one before")
                .contains("another workbook was brought back", "Written on the ferry.");
        assertThat(outcome4()).doesNotContain("Written on the ferry.");
    }

    private String outcome4() {
        return house.as("lead.za1").get("/reviews/" + review + "/outcomes/O4").body();
    }

    private static String seen(String page, String code) {
        return sent(page, "seen-" + code);
    }

    private static String sent(String page, String field) {
        String value = page.substring(page.indexOf("name=\"" + field + "\""));
        return value.replaceFirst("(?s)[^>]*value=\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    @Order(13)
    void noPageTakesMoreThanThirtyStatementsHoweverMuchThereIs() {
        List<String> pages = List.of(
                outcome,
                outcome + "/versions",
                outcome + "/versions/2",
                outcome + "/evidence",
                "/reviews/" + review,
                "/reviews/" + review + "/steps",
                "/reviews/" + review + "/team-plan",
                "/reviews/" + review + "/first-look",
                "/reviews/" + review + "/starting-position",
                "/reviews/" + review + "/coverage",
                "/reviews/" + review + "/pen-portrait",
                "/reviews/" + review + "/priorities",
                "/reviews/" + review + "/self-evaluation",
                "/reviews/" + review + "/workbook",
                "/reviews/" + review + "/workbook/comparison",
                "/reviews/" + review + "/outcomes/O4",
                "/reviews/" + review + "/outcomes/O4/evidence",
                "/evidence");
        Map<String, Integer> before = statements(pages);
        new AFullTeam(house, review).comes();
        Map<String, Integer> after = statements(pages);
        assertThat(after).allSatisfy((page, count) -> assertThat(count)
                .as(page + ", which took " + before.get(page) + " with little: " + Statements.of(page))
                .isLessThanOrEqualTo(30));
    }

    private Map<String, Integer> statements(List<String> pages) {
        Map<String, Integer> counted = new TreeMap<>();
        for (String page : pages) {
            // the first look may fill what is kept
            house.as(OWNER).get(page).orFail(page);
            house.as(OWNER).get(page).orFail(page);
            counted.put(page, Statements.of(page).size());
        }
        return counted;
    }

    @Test
    @Order(14)
    void whoLeavesTheTeamLeavesNoWorkbookBehind() {
        byte[] out = house.as(COLLEAGUE).download("/reviews/" + review + "/workbook/file");
        bringBack(
                        COLLEAGUE,
                        new TypedWorkbook(out).type("O4", "strengths", "Mine").content())
                .orFail("bringing it back");
        assertThat(waiting()).isEqualTo(1);
        house.as("national")
                .send(
                        "/organisations/ZA1/people",
                        List.of(
                                entry("username", COLLEAGUE),
                                entry("day", house.today().toString()),
                                entry("reason", "A new job.")))
                .orFail("leaving");
        house.await("the workbook that goes along", () -> waiting() == 0);
    }

    private long waiting() {
        return house.jdbc()
                .queryForObject("select count(*) from brought_workbook where brought_by = ?", Long.class, COLLEAGUE);
    }

    @Test
    @Order(12)
    void thePagesAreForEverybody() {
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(
                    "/reviews/" + review + "/workbook",
                    OWNER,
                    "/reviews/" + review + "/workbook/comparison",
                    OWNER,
                    outcome,
                    OWNER,
                    outcome + "/versions",
                    OWNER,
                    outcome + "/versions/2?before=1",
                    OWNER,
                    "/reviews/" + review + "/first-look",
                    "lead.za1",
                    "/reviews/" + review + "/outcomes/O2",
                    CHECKER,
                    "/reviews/" + review + "/starting-position",
                    "lead.za1",
                    "/reviews/" + review + "/outcomes/O4",
                    "lead.za1",
                    "/reviews/" + review + "/outcomes/O4/evidence",
                    "lead.za1"));
        }
    }
}
