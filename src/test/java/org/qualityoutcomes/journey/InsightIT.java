package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.insight.TwoCyclesOfLevels;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.support.Statements;

/** Two cycles of one edition: what came of the actions between them, and the second one's national summary. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class InsightIT {

    private static final String NOTHING_TOLD = String.join(",", Collections.nCopies(7, "not told"));

    private static final String NATIONAL = "national";
    /** A second member of the national team, who belongs to the team of an organisation. */
    private static final String TIED = "moderator4";

    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private House house;
    private String first = "";
    private String second = "";
    private String summary = "";

    @BeforeAll
    void twoCyclesComeAndGo() {
        house = new House();
        second = new CycleStory(house.scene()).open("2027", house.today());
        house.scene().task(NATIONAL, "2027", "Task_CloseSubmissions");
        first = new TwoCyclesOfLevels(house.jdbc(), house.edition(), house.today())
                .come("2025", UUID.fromString(second), "2027")
                .toString();
        summary = "/cycles/" + second + "/summary";
        requireWithoutPlans();
        member("national");
        member("team-" + TwoCyclesOfLevels.ods(5));
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** The second reports require something of the fifty at 3 low, by yesterday, and of the fifty at 2 low, by no day. */
    private void requireWithoutPlans() {
        house.jdbc()
                .update(
                        "insert into report_line (id, reported_outcome_id, position, kind, line, due) select uuid(), o.id, 0,"
                                + " 'REQUIRED_ACTION', 'Do it', case when o.final_rating = '3 LOW' then ? end from"
                                + " reported_outcome o join report r on r.id = o.report_id where r.reference like '2027-XT%'"
                                + " and o.outcome = 'O1' and o.final_rating in ('3 LOW', '2 LOW')",
                        house.today().minusDays(1));
        // the open actions of the first cycle name no day of their own: the one of their report counts
        house.jdbc()
                .update(
                        "insert into required_point (plan_id, position, point_id, outcome, what, due, required_on)"
                                + " select id, 0, id, 'O1', 'Do it', ?, opened_on from improvement_plan"
                                + " where organisation like 'XT%'",
                        house.today().minusDays(100));
        house.jdbc()
                .update(
                        "update improvement_action set point_id = plan_id, due = null where state = 'AGREED' and plan_id in"
                                + " (select id from improvement_plan where organisation like 'XT%')");
    }

    private void member(String group) {
        house.jdbc()
                .update(
                        "insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_) select ?, 1, ?, 'WORKFLOW' where not exists"
                                + " (select 1 from ACT_ID_GROUP where ID_ = ?)",
                        group,
                        group,
                        group);
        house.jdbc().update("insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values (?, ?)", TIED, group);
    }

    @Test
    @Order(1)
    void whatCameOfActionsIsTheCountThatWasWorkedOutByHand() {
        String file = file(NATIONAL, "/cycles/" + first + "/effects.csv");
        // rose 50; stayed 150 less numbers 1, 2 and 3; fell 50 less the 25 that were not closed, and those three
        assertThat(line(file, "Levels after actions by kind", "Required action"))
                .isEqualTo("50,147,28,0,25,0,250");
        assertThat(line(file, "Levels after actions by outcome", "O1 ")).isEqualTo("50,147,28,0,25,0,250");
        assertThat(line(file, "Measures of success", "User satisfaction")).isEqualTo("50,75,0,125");
        assertThat(line(file, "Measures of success", "All measures")).isEqualTo("50,75,0,125");
        // of the twenty that were judged again 9 and 19 were not closed in time: eight odd ones are met, ten even ones
        // partly
        assertThat(line(file, "Indicators after actions", "Required action")).isEqualTo("8,10,0,18");
    }

    @Test
    @Order(2)
    void fourOrganisationsAreNotToldAndNoSubtractionTellsThem() {
        String file = file(NATIONAL, "/cycles/" + first + "/effects.csv");
        assertThat(line(file, "Levels after actions by kind", "Own improvement"))
                .as("four: not even where none of them is")
                .isEqualTo(NOTHING_TOLD);
        assertThat(line(file, "Levels after actions by outcome", "O2 ")).isEqualTo(NOTHING_TOLD);
        assertThat(line(file, "Levels after actions by kind", "All kinds"))
                .as("151 less 147 would be the four")
                .isEqualTo(NOTHING_TOLD);
        assertThat(house.as(NATIONAL).get("/cycles/" + first + "/effects").body())
                .contains("This is association, not proof", "Level rose", "not told");
    }

    @Test
    @Order(3)
    void theSummaryCountsLevelsAndHidesSmallGroups() {
        String file = file(NATIONAL, summary + ".csv");
        assertThat(line(file, "Levels by outcome", "O1 "))
                .as("three at level 0 are hidden, and the next smallest with them")
                .isEqualTo("not told,0,197,not told,0,250");
        assertThat(line(file, "Levels by outcome", "O2 ")).isEqualTo("0,0,250,0,0,250");
        assertThat(line(file, "Change since the last cycle", "O1 ")).isEqualTo("50,147,53,250");
        assertThat(line(file, "How alike validators judge", "O1 ")).startsWith("20,100%,50%,");
        assertThat(line(file, "How alike validators judge", "O2 ")).isEqualTo("not told,not told,not told,not told");
        assertThat(file)
                .as("nobody has planned any of it yet")
                .contains("Levels by region: O1", "Required actions,All regions,50,50,0,100");
        assertThat(file(NATIONAL, "/cycles/" + first + "/summary.csv"))
                .contains("Required actions,All regions,0,25,225,250", "No cycle came before this one");
    }

    @Test
    @Order(4)
    void whoeverIsTiedToAnOrganisationSeesNoFigureOfItAndNoTrend() {
        assertThat(line(file(TIED, summary + ".csv"), "Levels by outcome", "O2 "))
                .isEqualTo("0,0,249,0,0,249");
        assertThat(line(file(TIED, summary + ".csv"), "How alike validators judge", "O1 "))
                .startsWith("19,");
        assertThat(line(
                        file(TIED, "/cycles/" + first + "/effects.csv"),
                        "Levels after actions by kind",
                        "Required action"))
                .isEqualTo("49,147,28,0,25,0,249");
        String trend = "/trends/" + TwoCyclesOfLevels.ods(7);
        assertThat(house.as(TIED).get(trend).body()).contains("2 medium", "Level stayed");
        assertThat(house.as("lead.za1").get(trend).status()).isEqualTo(404);
        assertThat(house.as(NATIONAL).get("/trends/nowhere").status()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void anotherEditionIsReadThroughTheMapAndAReviewWithoutLevelsIsAMark() {
        passage("2026", "2023", house.today().minusYears(1).toString(), "SERVICE_IMPROVEMENT_REVIEW");
        passage("2019", "2019", "2020-06-05", "QUALITY_REVIEW");
        passage("2017", "2019", "2018-06-05", "QUALITY_REVIEW");
        report("2017-" + TwoCyclesOfLevels.ods(10));
        String page = house.as(NATIONAL)
                .get("/trends/" + TwoCyclesOfLevels.ods(10))
                .orFail("reading the trend")
                .body();
        assertThat(page)
                .as("2019-XT10 has no report")
                .contains("Levels of 2017-XT10 were given in another edition", "none yet")
                .contains("Outcome O3 of edition 2019 corresponds to outcome O3 of edition 2023.")
                .doesNotContain("Here the edition of the framework changes")
                .contains("2 medium", "3 low", "Level rose", "from 60 to 85 percent, target 80", "Target reached")
                .contains("no levels", "A service improvement review stands here at its place in time")
                .contains("O1.L1.a, after: partly met", "<svg");
        assertThat(file(NATIONAL, "/cycles/" + first + "/summary.csv"))
                .contains("Levels of two editions are not compared");
    }

    @Test
    @Order(6)
    void figuresOfTwoHundredAndFiftyOrganisationsCostFewStatements() {
        for (String page : new String[] {
            summary,
            "/cycles/" + first + "/effects",
            "/trends/" + TwoCyclesOfLevels.ods(10),
            "/cycles/" + first + "/summary"
        }) {
            house.as(NATIONAL).get(page).orFail(page);
            assertThat(Statements.of(page)).as(page).hasSizeLessThanOrEqualTo(30);
        }
    }

    @Test
    @Order(7)
    void whatIsPublishedStaysAsItWasAndIsForEverybody() throws IOException {
        assertThat(house.as("lead.za1").get(summary).status()).isEqualTo(404);
        assertThat(house.as("lead.za1").get(summary + ".pdf").status()).isEqualTo(404);
        assertThat(house.as("lead.za1").get("/summaries").body()).contains("None is published yet");
        for (String step : new String[] {"Task_CloseSubmissions", "Task_ReleaseResults"}) {
            house.scene().complete(NATIONAL, "2027", step, CONFIRMED);
        }
        house.scene().task(NATIONAL, "2027", "Task_PublishNationalSummary");
        assertThat(house.as(NATIONAL).get(summary).body()).contains("Not published yet", "Complete: ");
        house.scene().complete(NATIONAL, "2027", "Task_PublishNationalSummary", CONFIRMED);

        byte[] pdf = house.as("lead.za1").download(summary + ".pdf");
        Accessibility.check(pdf);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "national-summary-of-250.pdf"), pdf);
        String page = house.as("lead.za1").get(summary).body();
        assertThat(page).contains("Published on ", DigestUtils.sha256Hex(pdf)).doesNotContain("Complete: ");
        house.jdbc().update("update reported_outcome set final_rating = '1 LOW' where outcome = 'O2'");
        assertThat(line(file("lead.za1", summary + ".csv"), "Levels by outcome", "O2 "))
                .isEqualTo("0,0,250,0,0,250");
        assertThat(file(TIED, summary + ".csv"))
                .as("what is published is one and the same for everybody")
                .isEqualTo(file("lead.za1", summary + ".csv"));
        assertThat(house.as("lead.za1").download(summary + ".pdf")).isEqualTo(pdf);
        assertThat(house.as("lead.za1")
                        .upload("/genuine", "/genuine", List.of(), "file", "summary.pdf", pdf)
                        .body())
                .contains("Genuine and current", "National summary of ");
        assertThat(house.as("lead.za1").get("/summaries").body()).contains(summary);
        assertThat(house.jdbc()
                        .queryForList("select became from journal_entry where chain_id = ?", String.class, second))
                .contains("SHA-256 " + DigestUtils.sha256Hex(pdf));
    }

    @Test
    @Order(8)
    void everyPageOfInsightIsForEverybody() {
        Map<String, String> pages = new TreeMap<>(Map.of(
                summary,
                "lead.za1",
                "/summaries",
                "sponsor.za1",
                "/cycles/" + first + "/effects",
                NATIONAL,
                "/trends/" + TwoCyclesOfLevels.ods(10),
                NATIONAL,
                "/trends/" + TwoCyclesOfLevels.ods(5),
                TIED,
                "/trends/ZA1",
                "lead.za1"));
        try (PagesForEverybody each = new PagesForEverybody(house)) {
            each.pass(pages);
        }
    }

    private void passage(String reference, String edition, String deadline, String kind) {
        String cycle = UUID.randomUUID().toString();
        house.jdbc()
                .update(
                        "insert into cycle (id, reference, name, edition, period_from, period_to, deadline, state, kind, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, 0)",
                        cycle,
                        reference,
                        "Cycle " + reference,
                        edition,
                        deadline,
                        deadline,
                        deadline,
                        kind);
        house.jdbc()
                .update(
                        "insert into review (id, reference, cycle_id, organisation_id, edition, phase, version)"
                                + " select uuid(), concat(?, '-', ods), ?, id, ?, 'CLOSED', 0 from organisation where ods = ?",
                        reference,
                        cycle,
                        edition,
                        TwoCyclesOfLevels.ods(10));
    }

    /** Each outcome at one level. */
    private void report(String reference) {
        String report = UUID.randomUUID().toString();
        house.jdbc()
                .update(
                        "insert into report (id, review_id, reference, organisation, edition, state, summary, return_comment,"
                                + " reply, version_no, issued_at, version) select ?, id, reference, 'XT10', edition, 'ISSUED',"
                                + " 'What the peers found.', '', 'NO_POINTS', 1, current_timestamp, 0 from review"
                                + " where reference = ?",
                        report,
                        reference);
        for (int outcome = 1; outcome <= 6; outcome++) {
            house.jdbc()
                    .update(
                            "insert into reported_outcome (id, report_id, position, outcome, self_rating, validated_rating,"
                                    + " final_rating, basis, reviewed, version) values (uuid(), ?, ?, ?, '1 LOW', '1 LOW',"
                                    + " '1 LOW', 'AGREED', false, 0)",
                            report,
                            outcome - 1,
                            "O" + outcome);
        }
    }

    private String file(String person, String path) {
        return house.as(person).get(path).orFail(person + " " + path).body();
    }

    /** The cells of the row of a table that begins so, without its name. */
    private static String line(String file, String table, String row) {
        try (CSVParser records = CSVParser.parse(file.replace("\uFEFF", ""), CSVFormat.EXCEL)) {
            return records.stream()
                    .map(CSVRecord::toList)
                    .filter(each -> each.get(0).equals(table) && each.get(1).startsWith(row))
                    .map(each -> String.join(",", each.subList(2, each.size())))
                    .findFirst()
                    .orElse("no row of " + table + " begins with " + row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
