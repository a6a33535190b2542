package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.platform.demo.ValidationStory.PRIMARY;
import static org.qualityoutcomes.platform.demo.ValidationStory.SECOND;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.assurance.consistency.ACycleOfJudgements;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;

/** A moderator's days: a case that was drawn for the sample, a meeting that leaves it, one that decides it, the figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ModerationIT {

    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final String CHAIR = "moderator1";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Path PAPERS = Path.of("target", "pictures", "moderation");

    private House house;
    private String cycle = "";
    private String plain = "";
    private String drawn = "";
    private String plainReview = "";
    private String drawnReview = "";
    private String meeting = "";
    private String judged = "";

    @BeforeAll
    void open() {
        house = new House();
        cycle = new CycleStory(house.scene()).open("2027", house.today());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void aDrawnCaseLooksToItsValidatorsLikeAnyOther() {
        plainReview = submitted("ZA1");
        drawnReview = submitted("ZB1");
        plain = halfJudged("ZA1");
        drawn = halfJudged("ZB1");
        assertThat(seenBy(PRIMARY, drawn, "2027-ZB1")).isEqualTo(seenBy(PRIMARY, plain, "2027-ZA1"));
        assertThat(seenBy(SECOND, drawn, "2027-ZB1")).isEqualTo(seenBy(SECOND, plain, "2027-ZA1"));

        String before = seenBy(PRIMARY, drawn, "2027-ZB1");
        story("ZB1").lock(SECOND);
        house.await(
                "a case that waits for a panel",
                () -> house.as("national").get("/meetings/new").body().contains(drawnReview));
        assertThat(seenBy(PRIMARY, drawn, "2027-ZB1")).isEqualTo(before);
        for (String validator : List.of(PRIMARY, SECOND)) {
            assertThat(house.as(validator)
                            .get("/validations/" + drawn + "/notice")
                            .status())
                    .isEqualTo(404);
            assertThat(house.as(validator).get("/meetings").status()).isEqualTo(404);
            assertThat(Stream.of("process-instance", "activity-instance", "task", "variable-instance")
                            .map(what -> house.as(validator).get(ENGINE + "/history/" + what))
                            .map(Answer::body))
                    .noneMatch(body -> body.contains("Moderat") || body.contains("moderationNeeded"));
            assertThat(house.mail(validator, "2027-ZB1"))
                    .noneMatch(mail -> mail.toString().contains("sample"));
        }
        assertThat(house.as("lead.zb1").get("/reviews/" + drawnReview).body())
                .doesNotContain("sample", "Drawn")
                .contains("2027-ZB1");
        assertThat(house.as("regional.south")
                        .get("/reviews/" + drawnReview + "/journal")
                        .body())
                .contains("Outcomes selected for moderation")
                .doesNotContain("sample", "Drawn");
    }

    @Test
    @Order(2)
    void aCaseThatNeedsNoPanelIsNoticedAtOnceAndOnceOnly() {
        story("ZA1").lock(SECOND);
        for (String validator : List.of(PRIMARY, SECOND)) {
            assertThat(house.awaitMail(validator, "2027-ZA1: what became of your judgement"))
                    .hasSize(1);
        }
        assertThat(withoutNames(house.as(PRIMARY)
                        .get("/validations/" + plain + "/reconciliation")
                        .body()))
                .as("what is compared looks the same, drawn or not")
                .isEqualTo(withoutNames(house.as(PRIMARY)
                        .get("/validations/" + drawn + "/reconciliation")
                        .body()));
        assertThat(house.as(PRIMARY).get("/validations/" + plain + "/notice").body())
                .contains("All levels stand as you judged them.", "Validators agreed")
                .doesNotContain(ValidationStory.rationale(SECOND, "O1"), "validator2");
        assertThat(house.as("validator4")
                        .get("/validations/" + plain + "/notice")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void aConflictThatComesUpLeavesTheCaseForAnotherMeeting() {
        assertThat(house.as("national").get("/meetings/new").body()).contains("Drawn for the sample.");
        meeting = convened();
        assertThat(house.awaitMail("moderator3", "2027-M1: you are on the panel on"))
                .hasSize(1);
        prepare("2027-M1", CHAIR, "moderator2", "moderator3");
        String page = "/meetings/" + meeting;
        assertThat(house.as("moderator2").get(page).body()).contains("Withdraw from this case");
        assertThat(house.as("moderator3")
                        .send(page, page + "/withdrawals", withdrawal("moderator2"))
                        .status())
                .as("nobody withdraws somebody else but the chair")
                .isEqualTo(404);
        house.as("moderator2")
                .send(page, page + "/withdrawals", withdrawal("moderator2"))
                .orFail("withdrawing");

        assertThat(house.as(CHAIR).get(page).body())
                .contains("Left for another meeting", "fewer than three members", "declared a conflict at the meeting");
        assertThat(house.as("moderator2").get(page + "/cases/" + drawnReview).status())
                .isEqualTo(404);
        assertThat(house.as(CHAIR).tasks("2027-M1", "Task_ModerateCase")).isEmpty();
        house.scene().complete(CHAIR, "2027-M1", "Task_CloseMeeting", CONFIRMED);
        assertThat(house.as("national").get("/meetings/new").body()).contains(drawnReview);
    }

    @Test
    @Order(4)
    void theChairArrangesTheAgendaAndTheMembersReadTheirPack() throws IOException {
        meeting = convened();
        String page = "/meetings/" + meeting;
        house.scene().task(CHAIR, "2027-M2", "Task_PrepareMeeting");
        Answer refused = house.as(CHAIR)
                .send(page, List.of(entry("cases", drawnReview), entry("time-" + drawnReview, "half past ten")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("value=\"half past ten\"", "id=\"time-" + drawnReview + "-error\"");

        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(page + "?preparing", CHAIR, "/meetings/new", "national"));
        }
        prepare("2027-M2", CHAIR, "moderator2", "moderator3", "moderator4");
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(page + "?called", CHAIR, page + "/cases/" + drawnReview + "?deciding", CHAIR));
        }
        assertThat(house.as("moderator4").get(page).body()).contains("10:30");
        byte[] pack = house.as("moderator4").download(page + "/pack.pdf");
        keep("pack.pdf", pack);
        Accessibility.check(pack);
        assertThat(text(pack))
                .contains(
                        "2027-ZB1",
                        "Drawn for the sample",
                        ValidationStory.rationale(SECOND, "O1").substring(0, 20));
        assertThat(house.as("national").get(page + "/pack.pdf").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void thePanelConfirmsOrChangesEachOutcome() throws IOException {
        String page = "/meetings/" + meeting + "/cases/" + drawnReview;
        house.scene().task(CHAIR, "2027-M2", "Task_ModerateCase");
        assertThat(house.as("moderator3").get(page).body())
                .contains("Drawn for the sample.")
                .doesNotContain("<textarea");
        assertThat(house.as("moderator3")
                        .send(page, List.of(entry("decision-O1", "confirm")))
                        .status())
                .isEqualTo(404);
        Answer refused = decide(
                page,
                entry("decision-O1", "change"),
                entry("level-O1", "3"),
                entry("subLevel-O1", "LOW"),
                entry("decision-O2", "change"),
                entry("reason-O2", "Typed of another outcome."));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("O1: say why the panel changes the validated level")
                .contains("O2: choose the level that the panel decides on", "Typed of another outcome.");
        assertThat(decide(page, entry("decision-O1", "change"), entry("level-O1", "9"), entry("subLevel-O1", "LOW"))
                        .status())
                .isEqualTo(400);

        decide(
                        page,
                        entry("decision-O1", "change"),
                        entry("level-O1", "3"),
                        entry("subLevel-O1", "LOW"),
                        entry("reason-O1", "The annual report shows the next level."))
                .orFail("changing");
        Answer late = decide(
                page,
                entry("decision-O1", "confirm"),
                entry("reason-O1", "Typed before."),
                entry("seen-O1", "of before"));
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.body()).contains("Typed before.", "The annual report shows the next level.", "data-kept");
        house.as(CHAIR)
                .send(
                        page,
                        house.scene().outcomes().stream()
                                .filter(outcome -> !outcome.equals("O1"))
                                .map(outcome -> entry("decision-" + outcome, "confirm"))
                                .toList())
                .orFail("confirming");

        Answer nobody =
                house.as(CHAIR).send("/meetings/" + meeting, "/meetings/" + meeting + "/withdrawals", withdrawal(""));
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body()).contains("id=\"withdraw-member-error\"", "Choose who withdraws.");
        house.as("moderator2")
                .send("/meetings/" + meeting, "/meetings/" + meeting + "/withdrawals", withdrawal("moderator2"))
                .orFail("withdrawing");
        byte[] pack = house.as("moderator2").download("/meetings/" + meeting + "/pack.pdf");
        Accessibility.check(pack);
        assertThat(text(pack)).contains("conflict of interest: 1 case.").doesNotContain("2027-ZB1", "2 high");
        house.scene().complete(CHAIR, "2027-M2", "Task_ModerateCase", CONFIRMED);
    }

    @Test
    @Order(6)
    void theMinutesAreApprovedAndStayAsTheyAre() throws IOException {
        String page = "/meetings/" + meeting + "/minutes";
        house.scene().task(CHAIR, "2027-M2", "Task_CloseMeeting");
        assertThat(house.as(CHAIR).get(page).body()).contains("data-autosave=\"on\"");
        house.as(CHAIR)
                .send(page, List.of(entry("remarks", "The panel met in the <old> library.")))
                .orFail("remarking");
        house.scene().complete(CHAIR, "2027-M2", "Task_CloseMeeting", CONFIRMED);

        byte[] minutes = house.as("moderator3").download(page + ".pdf");
        keep("minutes.pdf", minutes);
        Accessibility.check(minutes);
        assertThat(text(minutes))
                .contains("Moderator 2", "declared a conflict at the meeting", "Changed: 3 low", "Confirmed: 2 high")
                .contains("The annual report shows the next level.", "The panel met in the <old> library.");
        assertThat(house.as("national").get(page).body()).contains(DigestUtils.sha256Hex(minutes));
        assertThat(house.as("moderator2").get(page).body())
                .contains("One case is left out here")
                .doesNotContain("The annual report");
        assertThat(house.as("moderator2").get(page + ".pdf").status()).isEqualTo(404);
        assertThat(house.as(CHAIR)
                        .send(page, page, List.of(entry("remarks", "Later.")))
                        .status())
                .isEqualTo(400);
        assertThat(house.as("moderator3").download(page + ".pdf")).isEqualTo(minutes);
    }

    @Test
    @Order(7)
    void theDecisionFlowsBackAndEachValidatorIsToldWhatBecameOfTheirs() {
        assertThat(house.scene().task(PRIMARY, "2027-ZB1", "Task_WriteReport")).isNotNull();
        for (String validator : List.of(PRIMARY, SECOND)) {
            assertThat(house.awaitMail(validator, "2027-ZB1: what became of your judgement"))
                    .hasSize(1);
        }
        String notice =
                house.as(SECOND).get("/validations/" + drawn + "/notice").body();
        assertThat(notice)
                .contains(
                        "5 of 6 levels stand", "3 low", "1 sub-level higher", "The annual report shows the next level.")
                .doesNotContain("sample", ValidationStory.rationale(PRIMARY, "O1"));
    }

    @Test
    @Order(8)
    void aWholeCycleIsMeasuredInAFewStatements() {
        int small = statements(cycle);
        judged = new ACycleOfJudgements(house.jdbc(), house.edition())
                .comes("2031")
                .toString();
        long begun = System.nanoTime();
        int whole = statements(judged);
        assertThat(whole).as("however many judged").isLessThanOrEqualTo(small);
        assertThat(small).isLessThanOrEqualTo(30);
        assertThat((System.nanoTime() - begun) / 1_000_000).as("milliseconds").isLessThan(4000);

        String page = "/cycles/" + judged + "/agreement";
        assertThat(house.as("national").get(page).body())
                .contains("250 cases have two finished judgements", "O1.L1.a", "0 of 250 verdicts the same")
                .doesNotContain("judge01", "By pair");
        assertThat(house.as(CHAIR).get(page).body()).contains("By pair of validators", "judge01 and judge02");
        assertThat(house.as("national").get("/cycles/" + cycle + "/agreement").body())
                .contains("fewer than five", "1 of 2 reviews were drawn")
                .doesNotContain("50%", "100%");
        String file = new String(house.as(CHAIR).download(page + ".csv"), StandardCharsets.UTF_8);
        assertThat(file).contains("Outcome,O1,", "Indicator,O1.L1.a,", "Pair,judge01 and judge02,");
        assertThat(new String(house.as("national").download(page + ".csv"), StandardCharsets.UTF_8))
                .doesNotContain("Pair,");
        house.jdbc()
                .update("update validator_seat set withdrawn_at = locked_at where position = 0 and validation_id ="
                        + " (select id from validation where reference = '2031-XJ0')");
        assertThat(house.as("national").get(page).body())
                .contains("249 cases have two finished judgements", "0 of 249 verdicts the same");
        for (String other : List.of(PRIMARY, "lead.za1", "regional.north", "admin")) {
            assertThat(house.as(other).get(page).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    @Order(9)
    void everyPageOfModerationIsForEverybody() {
        String third = "/meetings/" + meeting;
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(
                    third,
                    CHAIR,
                    third + "/minutes",
                    "moderator3",
                    third + "/cases/" + drawnReview,
                    "moderator4",
                    "/meetings",
                    CHAIR,
                    "/validations/" + drawn + "/notice",
                    SECOND,
                    "/cycles/" + judged + "/agreement",
                    CHAIR,
                    "/cycles/" + cycle + "/agreement",
                    "national"));
        }
    }

    private String submitted(String ods) {
        SelfEvaluationStory story = new SelfEvaluationStory(house.scene(), "2027", ods, house.today());
        String review = story.begin();
        story.evaluate(review, 2);
        story.conclude();
        return review;
    }

    /** Both have judged alike, and the second has not locked yet. */
    private String halfJudged(String ods) {
        ValidationStory story = story(ods);
        String validation = story.assignAndAccept();
        house.scene().outcomes().forEach(outcome -> {
            story.judge(PRIMARY, validation, outcome, 2);
            story.judge(SECOND, validation, outcome, 2);
        });
        story.lock(PRIMARY);
        return validation;
    }

    private ValidationStory story(String ods) {
        return new ValidationStory(house.scene(), "2027", ods);
    }

    /** What the pages of a case say, without what names it. */
    private String seenBy(String validator, String validation, String reference) {
        StringBuilder seen = new StringBuilder();
        List<String> pages = new ArrayList<>(List.of(""));
        house.scene().outcomes().forEach(outcome -> pages.add("/outcomes/" + outcome));
        for (String page : pages) {
            Answer answer = house.as(validator).get("/validations/" + validation + page);
            seen.append(answer.status()).append(answer.body());
        }
        house.as(validator).tasks(reference, "").forEach(task -> seen.append(task.path("taskDefinitionKey")));
        return withoutNames(seen.toString());
    }

    private static String withoutNames(String page) {
        return page.replaceAll("[0-9a-f-]{36}", "id")
                .replaceAll(" at [0-9]{2}:[0-9]{2}", "")
                .replaceAll("(?s)name=\"_csrf\" value=\"[^\"]*\"|content=\"[^\"]*\"|seen\" value=\"[^\"]*\"", "")
                .replaceAll("(?i)Z[AB]1|Aldermoor[A-Za-z ]*|Brindle[A-Za-z ]*", "X");
    }

    private String convened() {
        LocalDate day = house.today();
        String location = house.scene()
                .send(
                        "national",
                        "/meetings/new",
                        "/meetings/new",
                        entry("cycle", cycle),
                        entry("date", day.toString()),
                        entry("chair", CHAIR),
                        entry("members", "moderator2"),
                        entry("members", "moderator3"),
                        entry("members", "moderator4"),
                        entry("cases", drawnReview));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void prepare(String reference, String... present) {
        house.scene().task(CHAIR, reference, "Task_PrepareMeeting");
        List<Entry<String, String>> sheet = new ArrayList<>();
        sheet.add(entry("cases", drawnReview));
        sheet.add(entry("place-" + drawnReview, "1"));
        sheet.add(entry("time-" + drawnReview, "10:30"));
        Stream.of(present).forEach(each -> sheet.add(entry("attending", each)));
        house.as(CHAIR).send("/meetings/" + meeting, sheet).orFail("recording who attends");
        house.scene().complete(CHAIR, reference, "Task_PrepareMeeting", CONFIRMED);
        house.scene().task(CHAIR, reference, "Task_ModerateCase");
    }

    private List<Entry<String, String>> withdrawal(String member) {
        return List.of(entry("review", drawnReview), entry("member", member));
    }

    @SafeVarargs
    private final Answer decide(String page, Entry<String, String>... fields) {
        return house.as(CHAIR).send(page, List.of(fields));
    }

    private int statements(String id) {
        String page = "/cycles/" + UUID.fromString(id) + "/agreement";
        house.as("national").get(page).orFail("measuring");
        return Statements.of(page).size();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name), file);
    }
}
