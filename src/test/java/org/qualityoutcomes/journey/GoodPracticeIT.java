package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/** A card from its nomination to its withdrawal: nobody outside finds anything before it is published, and nothing after. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class GoodPracticeIT {

    private static final String LEAD = "lead.za1";
    private static final String TEAM = "team1.za1";
    private static final String NATIONAL = "national";
    private static final String READER = "lead.zb1";
    private static final String NOMINATIONS = "/practice/nominations/ZA1";
    private static final String TITLE = "Evidence at the ward round";
    private static final String DONE = "A librarian joins the ward round twice a week";
    private static final String EDITED = "A librarian goes along with the ward round twice a week";
    private static final String CONTACT = "Ask the lead, library@aldermoor.example";
    private static final int MOST_STATEMENTS = 30;

    private House house;
    private String card = "";
    private String open = "";
    private String closed = "";

    @BeforeAll
    void open() {
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.practice.revisions-every=PT1S");
        open = evidence("Survey of consultants", "GIVEN");
        closed = evidence("Interviews with patients", "PENDING");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void theTeamNominatesAndWhatIsMissingIsSaidBesideItsField() {
        Answer refused = house.as(TEAM).send(NOMINATIONS, List.of(entry("outcome", ""), entry("done", DONE)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"outcome-error\"", "id=\"title-error\"", DONE);
        Answer nominated = house.as(TEAM)
                .send(NOMINATIONS, List.of(entry("outcome", "O2"), entry("title", TITLE), entry("done", DONE)));
        card = nominated.location().replaceFirst(".*/practice/cards/([0-9a-f-]{36}).*", "$1");
        assertThat(house.as("sponsor.za1").get(page()).body()).contains(TITLE, "waits for the consent of the service");
        house.awaitMail(LEAD, "Consent to sharing");
        hidden();
    }

    @Test
    @Order(2)
    void theServiceIsWarnedOfWordsThatTellWhoItIsAndConsentsToWhatStandsOnThePage() {
        Answer refused = answer(LEAD, "Task_ConsentToSharing", "shareWithoutName", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("what the problem was");
        String before = seen(LEAD);
        assertThat(write(LEAD, before, DONE, open).status())
                .as("a lead who is in no team")
                .isEqualTo(400);
        assertThat(write(TEAM, before, DONE + " at Aldermoor.", open, closed).location())
                .contains("saved");
        assertThat(house.as(LEAD).get(page()).body()).contains("These words tell who wrote it", ">Aldermoor<");
        Answer late = write(TEAM, before, "Something else.", open);
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.body()).contains("What is kept now", "Something else.");
        assertThat(write(LEAD, seen(LEAD), DONE, open, closed).location()).contains("saved");
        assertThat(house.as(LEAD).get(page()).body()).doesNotContain("These words tell who wrote it");
        assertThat(write(LEAD, seen(LEAD), DONE, card).status())
                .as("an item of nobody")
                .isEqualTo(400);
        complete(LEAD, "Task_ConsentToSharing", "shareWithoutName", "");
        assertThat(house.as(LEAD).get(page() + "/words").status()).isEqualTo(404);
        hidden();
    }

    @Test
    @Order(3)
    void changedWordsGoBackToTheServiceBeforeAnythingIsPublished() {
        assertThat(house.as(NATIONAL).get("/practice/queue").body()).contains(TITLE, "Is with the editors");
        assertThat(write(NATIONAL, seen(NATIONAL), EDITED, open, closed).location())
                .contains("saved");
        complete(NATIONAL, "Task_EditCard", "ready", "");
        assertThat(house.as(LEAD).get(page()).body()).contains(EDITED, DONE, "What the service agreed to");
        assertThat(house.as(NATIONAL).get(page() + "/words").status()).isEqualTo(404);
        hidden();
        assertThat(answer(LEAD, "Task_AgreeToWords", "change", "").body()).contains("Say what should be different");
        complete(LEAD, "Task_AgreeToWords", "change", "Say how often.");
        assertThat(house.as(NATIONAL).get(page()).body()).contains("Say how often.");
        complete(NATIONAL, "Task_EditCard", "ready", "");
        hidden();
        complete(LEAD, "Task_AgreeToWords", "agree", "");
        house.awaitMail(LEAD, "Published: your good practice card GP-1");
    }

    @Test
    @Order(4)
    void anUnnamedServiceIsPublishedWithoutAnythingThatTellsItsName() {
        for (String reader : List.of(READER, "validator1", "regional.north", "commissioner.za1", "admin")) {
            Answer answer = house.as(reader).get(page());
            assertThat(answer.status()).as(reader).isEqualTo(200);
            assertThat(answer.body().substring(answer.body().indexOf("<main")))
                    .contains(TITLE, EDITED, "prefers to stay unnamed")
                    .doesNotContain("Aldermoor", "ZA1", "North", CONTACT, "Survey of consultants", open, "za1");
        }
        assertThat(house.as(READER).get("/evidence/" + open + "/content").status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void aNamedServiceShowsWhomToAskAndTheEvidenceForWhichConsentIsKnown() {
        name(false);
        assertThat(house.as(READER).get(page()).body())
                .contains("Aldermoor Hospitals", CONTACT, "Survey of consultants")
                .doesNotContain("Interviews with patients");
        assertThat(house.as(READER).get("/evidence/" + open + "/content").status())
                .isEqualTo(200);
        assertThat(house.as(TEAM).get("/evidence/" + open).body())
                .containsIgnoringCase("somebody of another organisation");
        assertThat(house.as(READER).get("/evidence/" + closed + "/content").status())
                .isEqualTo(404);
        assertThat(house.as(READER).get("/evidence/" + open).status()).isEqualTo(404);

        house.as(TEAM)
                .upload(
                        "/evidence/" + open,
                        "/evidence/" + open + "/versions",
                        List.of(),
                        "file",
                        "later.txt",
                        "nobody consented to share this".getBytes(StandardCharsets.UTF_8))
                .orFail("another version");
        String content = "/evidence/" + open + "/content";
        assertThat(house.as(TEAM).get(content + "?version=2").status()).isEqualTo(200);
        for (String version : List.of("", "?version=2")) {
            assertThat(house.as(READER).get(content + version).status())
                    .as(version)
                    .isEqualTo(404);
        }
        assertThat(house.as(READER).get(content + "?version=1").status())
                .as("what was consented to")
                .isEqualTo(200);
        assertThat(house.as(READER).get(page()).body())
                .contains(content + "?version=1")
                .doesNotContain("version=2");
    }

    @Test
    @Order(6)
    void whatIsPublishedStaysWhileItIsRevised() {
        Answer silent = house.as(LEAD).send(page(), page() + "/revision", List.of(entry("revision", " ")));
        assertThat(silent.body()).contains("id=\"revision-error\"");
        house.as(LEAD).send(page(), page() + "/revision", List.of(entry("revision", "It is three times a week.")));
        write(NATIONAL, seen(NATIONAL), "Three times a week, seen by nobody outside.", open);
        assertThat(house.as(READER).get(page()).body()).contains(EDITED).doesNotContain("seen by nobody outside");
        write(NATIONAL, seen(NATIONAL), "Three times a week, without the survey.");
        assertThat(house.as(TEAM).get("/evidence/" + open).body())
                .as("others still read it on the card")
                .contains("Good practice card GP-1");
        house.as(NATIONAL).send(page(), page() + "/restoration", List.of());
        complete(NATIONAL, "Task_EditCard", "ready", "");
        assertThat(house.as(LEAD).get(page()).body()).contains("The card is published.");
    }

    @Test
    @Order(7)
    void thePagesAreForEverybodyAndFewStatements() {
        String second = nominate("Story of a small library");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/practice/cards", LEAD);
        pages.put("/practice/queue", NATIONAL);
        pages.put(NOMINATIONS, LEAD);
        pages.put(page(), LEAD);
        pages.put(page() + "/published", READER);
        pages.put("/practice/cards/" + second + "/words", LEAD);
        try (PagesForEverybody looked = new PagesForEverybody(house)) {
            looked.pass(pages);
        }
        pages.forEach((path, reader) -> {
            house.as(reader).get(path);
            assertThat(Statements.of(path)).as(path).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        });
    }

    @Test
    @Order(8)
    void silenceIsNoConsentAndStaysAmongThoseWhoWereAsked() {
        house.moveTo(house.today().plusWeeks(4));
        house.await("a mail that says that it is overdue", () -> mails(LEAD, "GP-2") > 1);
        house.moveTo(house.today().plusWeeks(6));
        house.awaitMail(LEAD, "Not shared: your good practice card GP-2");
        assertThat(mails("regional.north", "GP-2")).isZero();
    }

    @Test
    @Order(9)
    void afterTwoYearsTheServiceSaysWhetherItIsStillCurrent() {
        house.moveTo(house.today().plusYears(2));
        complete(LEAD, "Task_ConfirmCurrent", "current", "");
        assertThat(house.as(READER).get(page()).status()).isEqualTo(200);
        house.as(LEAD).send(page(), page() + "/revision", List.of(entry("revision", "It is four times a week.")));
        house.moveTo(house.today().plusYears(2));
        house.awaitMail(LEAD, "Not shown any more: your good practice card GP-1");
        assertThat(house.as(READER).get(page()).status())
                .as("an unfinished revision holds up no question")
                .isEqualTo(404);
        complete(NATIONAL, "Task_EditCard", "ready", "");
        assertThat(house.as(READER).get(page()).status()).isEqualTo(200);
        complete(LEAD, "Task_ConfirmCurrent", "current", "");
    }

    @Test
    @Order(10)
    void whatIsWithdrawnIsGoneForOthersAtOnce() {
        house.as(LEAD).send(page(), page() + "/withdrawal", List.of(entry("withdrawal", "We do it no more.")));
        house.awaitMail(NATIONAL, "Withdrawn: good practice card GP-1");
        assertThat(house.as(READER)
                        .get("/evidence/" + open + "/content?version=1")
                        .status())
                .isEqualTo(404);
        assertThat(house.as(NATIONAL).get(page()).body())
                .as("no editor's any more")
                .contains("GP-1", "was withdrawn by the service", "We do it no more.")
                .doesNotContain(TITLE, DONE, EDITED, "Survey of consultants");
        assertThat(house.as(LEAD).get(page()).body()).contains("was withdrawn by the service", "We do it no more.");
        assertThat(house.as(NATIONAL).get("/practice/queue").body()).doesNotContain(TITLE);
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = 'GP-1'", Integer.class))
                .isZero();
        hidden();
    }

    private void hidden() {
        new HiddenCard(house, card, "GP-1", List.of(TITLE, DONE, EDITED)).staysHidden();
    }

    private int mails(String username, String words) {
        return HiddenCard.mails(house, username, words);
    }

    private String page() {
        return "/practice/cards/" + card;
    }

    private String nominate(String title) {
        return house.as(LEAD)
                .send(NOMINATIONS, List.of(entry("outcome", "O1"), entry("title", title)))
                .location()
                .replaceFirst(".*/practice/cards/([0-9a-f-]{36}).*", "$1");
    }

    private void name(boolean hidden) {
        house.as(LEAD).send(page(), page() + "/name", List.of(entry("hidden", String.valueOf(hidden))));
    }

    private String seen(String username) {
        String body = house.as(username).get(page() + "/words").body();
        return body.replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
    }

    private Answer write(String username, String seen, String done, String... evidence) {
        List<Entry<String, String>> fields = new ArrayList<>(List.of(
                entry("title", TITLE),
                entry("problem", "Questions at the bedside wait for days"),
                entry("done", done),
                entry("effect", "Nine of ten questions are answered on the same day"),
                entry("contact", CONTACT),
                entry("indicators", "O2.L1.a"),
                entry("seen", seen)));
        List.of(evidence).forEach(item -> fields.add(entry("evidence", item)));
        return house.as(username).send(page() + "/words", fields);
    }

    private Answer answer(String username, String taskKey, String decision, String comment) {
        return house.as(username)
                .complete(
                        house.scene().task(username, "GP-1", taskKey),
                        Map.of("decision", decision, "comment", comment));
    }

    private void complete(String username, String taskKey, String decision, String comment) {
        answer(username, taskKey, decision, comment).orFail(username + " " + taskKey);
    }

    private String evidence(String title, String consent) {
        house.as(TEAM)
                .upload(
                        "/evidence",
                        "/evidence",
                        List.of(
                                entry("title", title),
                                entry("description", ""),
                                entry("coversFrom", house.today().minusMonths(3).toString()),
                                entry("coversTo", house.today().toString()),
                                entry("link", ""),
                                entry("consent", consent)),
                        "file",
                        "aldermoor-" + title.length() + ".txt",
                        title.getBytes(StandardCharsets.UTF_8));
        return house.jdbc().queryForObject("select id from evidence_item where title = ?", String.class, title);
    }
}
