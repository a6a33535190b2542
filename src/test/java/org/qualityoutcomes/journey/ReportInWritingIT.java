package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.platform.demo.ValidationStory.PRIMARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.ReportStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Await;
import org.qualityoutcomes.support.Statements;

/** A report that opens written, is put into words by two people at once, remarked on, and compared with what it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ReportInWritingIT {

    private static final String CASE = "2027-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String NATIONAL = "national";
    private static final String REGIONAL = "regional.north";
    private static final String NAMES = "Ελένη, أحمد, שרה, 李 and \uD83D\uDE00";
    private static final String REMARK = "Say on how many sites.";

    private House house;
    private ReportStory story;
    private String report = "";

    @BeforeAll
    void open() {
        house = new House();
        story = new ReportStory(house.scene(), CASE, PRIMARY, LEAD, REGIONAL);
        new CycleStory(house.scene()).open("2027", house.today());
        SelfEvaluationStory evaluation = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        evaluation.evaluate(evaluation.begin(), 2);
        evaluation.conclude();
        ValidationStory validation = new ValidationStory(house.scene(), "2027", "ZA1");
        validation.judgeBoth(validation.assignAndAccept(), 2);
        JsonNode task = house.scene().task(PRIMARY, CASE, "Task_WriteReport");
        report = house.scene().id(PRIMARY, task, "reportId");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void aReportOpensWritten() {
        String page = house.as(PRIMARY).get("/reports/" + report).body();
        assertThat(page)
                .contains("Proposed from what was recorded", "All outcomes are at the final level 2 high.")
                .contains("There is no earlier review of this organisation", "Edit the summary")
                .contains("The duty to use research evidence", "O2 is at 2 high; level 2 is enough");
        assertThat(house.as(LEAD).get("/reports/" + report).status()).isEqualTo(404);
        assertThat(house.as(LEAD).get(section("summary")).status()).isEqualTo(404);
        assertThat(house.as(PRIMARY).get(section("O9")).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void twoWhoWriteDifferentSectionsNeverMeet() {
        List<CompletableFuture<Answer>> sent = new ArrayList<>();
        for (int time = 0; time < 5; time++) {
            String words = "Words " + time;
            sent.add(CompletableFuture.supplyAsync(() -> write(PRIMARY, "O1", entry("words", words))));
            sent.add(CompletableFuture.supplyAsync(() -> write(NATIONAL, "assurance", entry("words", words))));
            sent.add(CompletableFuture.supplyAsync(() -> write("national", "actions")));
        }
        assertThat(sent).allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(302));
    }

    @Test
    @Order(3)
    void theSecondInOneSectionSeesBothTexts() {
        String seen = seen(PRIMARY, "O2");
        write(NATIONAL, "O2", entry("seen", seen), entry("words", "From the office, for " + NAMES));
        Answer late = write(
                PRIMARY, "O2", entry("seen", seen), entry("words", "From the validator"), entry("strengths", "Fast."));
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.body())
                .contains("data-kept", "From the office, for " + NAMES, "As you typed it", "From the validator")
                .contains("Somebody else has changed this since you opened it");
    }

    @Test
    @Order(4)
    void twentyThousandCharactersAreKeptAndOneMoreIsRefusedBesideTheField() {
        String longest = "ξένη ".repeat(3_999) + "ξένης";
        assertThat(write(PRIMARY, "O3", entry("words", longest)).status()).isEqualTo(302);
        Answer refused = write(PRIMARY, "O3", entry("words", longest + "!"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"words-error\"", "Keep it within 20,000 characters. It has 20,001.", longest + "!");
        assertThat(house.as(PRIMARY).get(section("O3")).body())
                .contains(longest)
                .doesNotContain(longest + "!");
    }

    @Test
    @Order(5)
    void aNewRequiredActionMayWaitForItsDayAndIsAddedOnceHoweverOftenItIsSent() {
        String id = UUID.randomUUID().toString();
        assertThat(act(id, "soon").body())
                .contains("due-" + id + "-error", "Write the day like 30/3/2027.", "Set a budget");
        assertThat(act(id, "").status()).isEqualTo(302);
        assertThat(house.as(PRIMARY).get("/reports/" + report).body()).contains("with the development plan");
        assertThat(act(id, "30/3/2027").status()).isEqualTo(302);
        assertThat(act(id, "30/3/2027").status()).isEqualTo(302);
        assertThat(house.jdbc()
                        .queryForList(
                                "select concat(indicator, ' ', due) from report_line where line = 'Set a budget'",
                                String.class))
                .containsExactly("O1.L1.b 2027-03-30");
        assertThat(house.as(PRIMARY).get("/reports/" + report).body()).contains("30 March 2027");
    }

    private Answer act(String id, String due) {
        return write(
                PRIMARY,
                "actions",
                entry("kind-" + id, "required"),
                entry("text-" + id, "Set a budget"),
                entry("about-" + id, "O1.L1.b"),
                entry("due-" + id, due));
    }

    @Test
    @Order(6)
    void whatWasWrittenOverIsPutBack() {
        write(PRIMARY, "summary", entry("words", "A first summary of mine."));
        write(NATIONAL, "summary", entry("words", "A second summary of ours."));
        String versions = section("summary") + "/versions";
        assertThat(house.as(PRIMARY).get(versions).body()).contains("as it followed from what was recorded");
        assertThat(house.as(PRIMARY).get(versions + "/3?before=2").body())
                .contains("<ins>", "second", "<del>", "first");
        assertThat(house.as(PRIMARY).send(versions + "/2", List.of()).status()).isEqualTo(302);
        assertThat(house.as(NATIONAL).get(section("summary")).body()).contains("A first summary of mine.");
        assertThat(house.as(LEAD).get(versions).status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void pagesOfWritingAreForEverybody() {
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(
                    "/reports/" + report,
                    PRIMARY,
                    section("summary"),
                    PRIMARY,
                    section("O2"),
                    PRIMARY,
                    section("actions"),
                    PRIMARY,
                    section("assurance"),
                    PRIMARY,
                    section("summary") + "/versions",
                    PRIMARY,
                    section("summary") + "/versions/3?before=2",
                    PRIMARY));
        }
        for (String page : List.of("/reports/" + report, section("actions"), section("summary") + "/versions")) {
            house.as(PRIMARY).get(page).orFail(page);
            assertThat(Statements.of(page)).hasSizeLessThanOrEqualTo(30);
        }
    }

    @Test
    @Order(8)
    void remarksGoBackWithTheReport() {
        confirm();
        assertThat(write(PRIMARY, "summary", entry("words", "Too late")).status())
                .isEqualTo(400);
        String page = section("summary");
        Answer nothing = house.as(REGIONAL).send(page, page + "/remarks", List.of(entry("remark", REMARK)));
        assertThat(nothing.body()).contains("paragraph-error", REMARK);
        assertThat(house.as(REGIONAL)
                        .send(page, page + "/remarks", List.of(entry("paragraph", "0"), entry("remark", REMARK)))
                        .status())
                .isEqualTo(302);
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(page, REGIONAL));
        }
        story.check("return", "");
        assertThat(house.awaitMail(PRIMARY, "was returned")).isNotEmpty();

        write(PRIMARY, "summary", entry("words", "A service on three sites."));
        assertThat(house.as(PRIMARY).get(page).body())
                .contains(REMARK, "A first summary of mine.", "About words since changed.");
        assertThat(house.as(PRIMARY)
                        .complete(house.scene().task(PRIMARY, CASE, "Task_WriteReport"), Map.of("confirmed", true))
                        .body())
                .contains("not marked as dealt with yet");
        house.as(PRIMARY).send(page, remark(), List.of(entry("section", "summary")));
        assertThat(house.as(PRIMARY).get(page).body()).contains("dealt with by");
        confirm();
        story.check("accept", "");
    }

    @Test
    @Order(9)
    void theServiceReadsTheReportAndNothingOfHowItWasWritten() {
        assertThat(house.as(LEAD).get("/reports/" + report).body())
                .contains("A service on three sites.", NAMES)
                .doesNotContain(REMARK, "Edit the summary", "How it was written");
        assertThat(house.as(LEAD).get(section("summary")).status()).isEqualTo(404);
        assertThat(house.as(LEAD).get("/reports/" + report + "/compare").body()).doesNotContain(REMARK);
    }

    @Test
    @Order(10)
    void theIssuedReportStandsBesideTheCheckedOne() {
        story.agree();
        story.issue();
        // three documents are made of many thousand characters first
        Await.until("the issued report", Duration.ofSeconds(90), () -> !house.mail(LEAD, "your report is issued")
                .isEmpty());
        assertThat(house.jdbc()
                        .queryForObject(
                                "select min(l.due) from report_line l join reported_outcome o on o.id ="
                                        + " l.reported_outcome_id where o.report_id = ? and l.kind = 'REQUIRED_ACTION'",
                                LocalDate.class,
                                report))
                .isAfterOrEqualTo(house.today().plusWeeks(16));
        assertThat(house.as("commissioner.za1").get("/reports/" + report).body())
                .doesNotContain("/level-review\"");
        String compare = "/reports/" + report + "/compare";
        assertThat(house.as(NATIONAL).get(compare).body())
                .contains("Version 1, issued on", "Draft as it was checked on");
        assertThat(house.as("commissioner.za1").get(compare).body())
                .contains("There is one version so far")
                .doesNotContain("Draft as it was checked");
        house.jdbc()
                .update(
                        "update report_snapshot set content = replace(content, 'three sites', 'four sites') where occasion = 'ISSUED'");
        assertThat(house.as(LEAD).get(compare).body()).contains("<del>", "<ins>", "four");
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(compare, LEAD));
        }
    }

    private void confirm() {
        house.scene().complete(PRIMARY, CASE, "Task_WriteReport", Map.of("confirmed", true));
    }

    private String remark() {
        return "/reports/" + report + "/remarks/"
                + house.jdbc().queryForObject("select id from report_remark", String.class);
    }

    private String section(String code) {
        return "/reports/" + report + "/sections/" + code;
    }

    private String seen(String who, String code) {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(house.as(who).get(section(code)).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    @SafeVarargs
    private Answer write(String who, String code, Entry<String, String>... fields) {
        return house.as(who).send(section(code), List.of(fields));
    }
}
