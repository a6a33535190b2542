package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.qualityoutcomes.support.TestDatabase;

/** A service's evidence from several files at once to the map of what it covers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class EvidencePassportIT {

    private static final String FIRST = "team1.za1";
    private static final String SECOND = "team2.za1";
    private static final String OTHER_LEAD = "lead.zb1";
    private static final int MOST_STATEMENTS = 30;

    private House house;
    private SelfEvaluationStory story;
    private String review = "";
    private String report = "";

    @BeforeAll
    void outcomesToGatherFor() {
        house = new House(TestDatabase.h2(), "2023");
        new CycleStory(house.scene()).open("2027", house.today());
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = story.begin();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void ofSeveralFilesTheOneThatIsRefusedDoesNotTakeTheOthersWithIt() {
        Answer answer = house.as(FIRST)
                .upload(
                        page("O1"),
                        page("O1"),
                        described(""),
                        "file",
                        List.of(
                                entry("annual_report.txt", words("What we did in a year.")),
                                entry("tool.exe", words("MZ")),
                                entry("figures-2027.txt", words("Three thousand questions."))));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("2 files were added", "tool.exe: ", "figures-2027.txt");
        assertThat(titles()).containsExactlyInAnyOrder("annual report", "figures 2027");
        report = id("annual report");
    }

    @Test
    @Order(2)
    void whatTheServiceHasAlreadyIsOfferedAndCitedWithNothingTypedAgain() {
        List<Entry<String, String>> said = described("My own title");
        said.add(entry("indicator", "O2.L1.a"));
        said.add(entry("passage-O2.L1.a", "page 12, paragraph 3"));
        said.add(entry("passage-O2.L1.b", "of an indicator that is not ticked"));
        Answer answer = house.as(SECOND)
                .upload(page("O2"), page("O2"), said, "file", "again.txt", words("What we did in a year."));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "already in the library as “annual report”",
                        "name=\"known\" value=\"" + report + "\"",
                        "value=\"page 12, paragraph 3\"",
                        "value=\"My own title\"");
        Answer cited = house.as(SECOND)
                .send(
                        page("O2"),
                        page("O2") + "/known",
                        List.of(
                                entry("known", report),
                                entry("indicator", "O2.L1.a"),
                                entry("passage-O2.L1.a", "page 12, paragraph 3")));
        assertThat(cited.location()).contains("saved");
        assertThat(house.as(SECOND).get(page("O2")).body())
                .contains("O2.L1.a: page 12, paragraph 3")
                .doesNotContain("O2.L1.b:");
        assertThat(house.as("lead.za1").get(outcome("O2")).body()).contains(" (page 12, paragraph 3)");
        assertThat(titles()).hasSize(2);
    }

    @Test
    @Order(3)
    void anotherTimeNeedsAReason() {
        LocalDate before = house.today().minusYears(5);
        List<Entry<String, String>> said = new ArrayList<>(List.of(
                entry("title", "Survey before the move"),
                entry("coversFrom", before.toString()),
                entry("coversTo", before.toString()),
                entry("link", "https://a.example/survey"),
                entry("indicator", "O2.L1.b")));
        Answer refused = house.as(SECOND).send(page("O2"), said);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"reason-error\"", "value=\"Survey before the move\"");
        said.add(entry("reason", "The next survey is asked when the move is over."));
        assertThat(house.as(SECOND).send(page("O2"), said).location()).contains("saved");
        assertThat(house.as(SECOND).get(page("O2")).body()).contains("The next survey is asked when the move is over.");
    }

    @Test
    @Order(4)
    void thePassportIsFilledInLaterAndWhatIsRefusedIsNotCited() {
        String item = "/evidence/" + id("figures 2027");
        Answer wrong = house.as(SECOND).send(item, passport("figures 2027", "REFUSED", "no day"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"reviewBy-error\"", "value=\"no day\"");
        assertThat(house.as(SECOND)
                        .send(item, passport("figures 2027", "REFUSED", ""))
                        .location())
                .contains("saved");
        List<Entry<String, String>> late = passport("figures 2027", "GIVEN", "");
        late.add(entry("seen", "what stood there before"));
        Answer changed = house.as(FIRST).send(item, late);
        assertThat(changed.status()).isEqualTo(400);
        assertThat(changed.body()).contains("Somebody else has changed this", "Consent refused");
        assertThat(house.as(FIRST).get(page("O1")).body()).contains("Consent refused");
        Answer refused =
                house.as(SECOND).send(page("O2"), page("O2") + "/known", List.of(entry("known", id("figures 2027"))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("refused its use", "id=\"evidence-error\"");
    }

    @Test
    @Order(5)
    void aNewVersionLeavesTheOldOneWhereItIs() {
        String item = "/evidence/" + report;
        Answer same = house.as(FIRST)
                .upload(item, item + "/versions", List.of(), "file", "x.txt", words("What we did in a year."));
        assertThat(same.status()).isEqualTo(400);
        assertThat(same.body()).contains("is here already", "id=\"file-error\"");
        Answer newer = house.as(FIRST)
                .upload(item, item + "/versions", List.of(), "file", "report-2.txt", words("What we did, and why."));
        assertThat(newer.location()).contains("saved");
        assertThat(house.as(FIRST).get(item + "/content?version=1").body()).isEqualTo("What we did in a year.");
        assertThat(house.as(SECOND).get(item + "/content").body()).isEqualTo("What we did, and why.");
        assertThat(house.as(FIRST).get(item + "/content?version=3").status()).isEqualTo(404);
        Answer old = house.as(SECOND)
                .upload(page("O2"), page("O2"), described(""), "file", "old.txt", words("What we did in a year."));
        assertThat(old.body()).contains("already in the library as “annual report”", "It is cited here.");
    }

    @Test
    @Order(6)
    void theTeamSeesWhoHasOpenedAFileAndNobodyElseDoes() {
        house.as("national").get("/evidence/" + report + "/content");
        String seen = house.as(FIRST).get("/evidence/" + report).body();
        assertThat(seen)
                .contains(
                        "Team 1 ZA1, version 1",
                        "Team 2 ZA1, version 2",
                        "the national team, version 2",
                        "Review 2027-ZA1, outcome O2",
                        "O2.L1.a: page 12, paragraph 3");
        Answer lead = house.as("lead.za1").get("/evidence/" + report);
        assertThat(lead.status()).isEqualTo(200);
        assertThat(lead.body()).contains("Review 2027-ZA1, outcome O2").doesNotContain("Who has opened", "Save what");
        for (String stranger : List.of(OTHER_LEAD, "validator1", "sponsor.za1", "national")) {
            assertThat(house.as(stranger).get("/evidence/" + report).status()).isEqualTo(404);
        }
    }

    @Test
    @Order(7)
    void theMapSaysOfEachIndicatorHowFarItIsShown() {
        tie("O2", report, "O2.L1.a", "O2.L2.a");
        change(FIRST, "O1", "annual report", "GIVEN", house.today().minusDays(1), "O1.L1.a");
        change(SECOND, "O2", "Survey before the move", "PENDING", null, "O2.L1.b");
        assertThat(state("O1.L1.a")).isEqualTo("Stale");
        assertThat(state("O2.L1.b")).isEqualTo("Stale");
        assertThat(state("O3.L1.a")).isEqualTo("Missing");
        change(FIRST, "O1", "annual report", "PENDING", null, "O1.L1.a");
        assertThat(state("O1.L1.a")).isEqualTo("Consent pending");
        change(FIRST, "O1", "annual report", "GIVEN", null, "O1.L1.a");
        assertThat(state("O1.L1.a")).isEqualTo("Evidenced");
        house.scene().complete(SECOND, story.outcomeTask(SECOND, "Task_GatherEvidence", "O2"), confirmed());
        story.outcomeTask(SECOND, "Task_JudgeOutcome", "O2");
        house.scene().send(SECOND, outcome("O2"), outcome("O2"), entry("judgement-O2.L1.a", "MET"), entry("level", ""));
        assertThat(state("O2.L1.a")).isEqualTo("Met");
        assertThat(state("O2.L2.a")).isEqualTo("Evidenced");
        assertThat(house.as("sponsor.za1").get(coverage()).status()).isEqualTo(200);
        assertThat(house.as("validator1").get(coverage()).status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void aLibraryOfHundredsIsLookedThrough() {
        fill(150);
        assertThat(find("").body()).contains("153 items", "rel=\"next\"");
        assertThat(find("&page=6").body()).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(find("&find=NUMBER+149").body()).contains("One item", "Survey number 149");
        assertThat(find("&find=100%25").body()).contains("Nothing is found");
        assertThat(find("&consent=REFUSED").body()).contains("One item", "figures 2027");
        assertThat(find("&only=UNCITED").body()).contains("150 items");
        assertThat(find("&outcome=O2").body()).contains("2 items", "annual report", "Survey before the move");
        assertThat(find("&kind=survey&only=OUT_OF_DATE").body()).contains("75 items");
        assertThat(house.as("lead.za1").get("/evidence").body())
                .contains("3 items")
                .doesNotContain("Add evidence");
        assertThat(house.as(OTHER_LEAD).get("/evidence").body()).doesNotContain("figures 2027");
        assertThat(house.as("validator1").get("/evidence").status()).isEqualTo(404);
        for (String path : List.of("/evidence", "/evidence/" + report, page("O1"), coverage(), outcome("O2"))) {
            house.as(FIRST).get(path).orFail(path);
            assertThat(Statements.of(path).stream().filter(sql -> !sql.contains("ACT_")))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    @Order(9)
    void severalFilesAreAddedToTheLibraryWithoutATask() {
        List<Entry<String, byte[]>> files =
                List.of(entry("minutes.txt", words("The board agreed.")), entry("empty_like.exe", words("MZ")));
        Answer answer = house.as(SECOND).upload("/evidence", "/evidence", described(""), "file", files);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("One file was added", "empty_like.exe: ");
        Answer again = house.as(SECOND)
                .upload("/evidence", "/evidence", described(""), "file", "m.txt", words("The board agreed."));
        assertThat(again.body()).contains("already in the library as “minutes”", "/evidence/" + id("minutes"));
        Answer stranger = house.as(OTHER_LEAD).upload("/tasks", "/evidence", described(""), "file", files);
        assertThat(stranger.status()).isEqualTo(404);
    }

    @Test
    @Order(10)
    void thePagesAreForEverybody() {
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(
                    "/evidence",
                    FIRST,
                    "/evidence/" + report,
                    FIRST,
                    page("O1"),
                    FIRST,
                    page("O1") + "/" + report,
                    FIRST,
                    outcome("O2"),
                    SECOND,
                    coverage(),
                    "sponsor.za1"));
        }
    }

    private void change(
            String owner, String code, String title, String consent, @Nullable LocalDate reviewBy, String indicator) {
        List<Entry<String, String>> said = passport(title, consent, reviewBy == null ? "" : reviewBy.toString());
        said.add(entry("indicator", indicator));
        if (title.startsWith("Survey")) {
            LocalDate before = house.today().minusYears(5);
            said.removeIf(each -> each.getKey().startsWith("covers"));
            said.add(entry("coversFrom", before.toString()));
            said.add(entry("coversTo", before.toString()));
            said.add(entry("reason", "Still the latest."));
        }
        String item = page(code) + "/" + id(title);
        assertThat(house.as(owner).send(item, said).location()).contains("saved");
    }

    private void tie(String code, String item, String... indicators) {
        List<Entry<String, String>> said = passport("annual report", "GIVEN", "");
        List.of(indicators).forEach(each -> said.add(entry("indicator", each)));
        assertThat(house.as(SECOND).send(page(code) + "/" + item, said).location())
                .contains("saved");
    }

    /** The word in the cell of an indicator. */
    private String state(String indicator) {
        String map = house.as("regional.north").get(coverage()).body();
        String cell = map.substring(map.indexOf("#" + indicator + "\""));
        String tag = cell.substring(cell.indexOf("<strong"));
        return tag.substring(tag.indexOf('>') + 1, tag.indexOf("</strong>"));
    }

    private Answer find(String more) {
        return house.as(FIRST).get("/evidence?service=" + more).orFail(more);
    }

    private void fill(int items) {
        String service =
                house.jdbc().queryForObject("select service_id from evidence_item where id = ?", String.class, report);
        for (int number = 0; number < items; number++) {
            house.jdbc()
                    .update(
                            """
                            insert into evidence_item (id, service_id, title, kind, covers_from, covers_to, link, bytes,
                            review_by, added_by, added_at, version) values (?, ?, ?, 'survey', ?, ?, ?, 0, ?, ?, ?, 0)""",
                            UUID.randomUUID().toString(),
                            service,
                            "Survey number " + number,
                            house.today(),
                            house.today(),
                            "https://a.example/" + number,
                            house.today().plusDays(number % 2 == 0 ? 1 : -1),
                            FIRST,
                            Timestamp.from(Instant.parse("2026-01-01T09:00:00Z")));
        }
    }

    private List<String> titles() {
        return house.jdbc().queryForList("select title from evidence_item", String.class);
    }

    private String id(String title) {
        return String.valueOf(
                house.jdbc().queryForObject("select id from evidence_item where title = ?", String.class, title));
    }

    private List<Entry<String, String>> described(String title) {
        return new ArrayList<>(List.of(
                entry("title", title),
                entry("description", ""),
                entry("coversFrom", house.today().minusMonths(3).toString()),
                entry("coversTo", house.today().toString()),
                entry("link", "")));
    }

    private List<Entry<String, String>> passport(String title, String consent, String reviewBy) {
        List<Entry<String, String>> said = described(title);
        said.add(entry("kind", "statistics"));
        said.add(entry("about", "Enquiries"));
        said.add(entry("seniority", "TEAM"));
        said.add(entry("impact", ""));
        said.add(entry("consent", consent));
        said.add(entry("reviewBy", reviewBy));
        return said;
    }

    private static Map<String, Object> confirmed() {
        return Map.of("confirmed", true);
    }

    private String page(String code) {
        return outcome(code) + "/evidence";
    }

    private String outcome(String code) {
        return "/reviews/" + review + "/outcomes/" + code;
    }

    private String coverage() {
        return "/reviews/" + review + "/coverage";
    }

    private static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
