package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.util.HtmlUtils;

/**
 * A self-evaluation and a second validator with unmistakable words: the first validator goes through every door and finds
 * none of them, before the own judgement of an outcome is stored; and then only those of that outcome.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({StepByStep.class, OutputCaptureExtension.class})
class BlindIT {

    private static final String CASE = "2027-ZA1";
    private static final String LOOKER = ValidationStory.PRIMARY;
    private static final String OTHER = ValidationStory.SECOND;
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final int MOST_PAGES = 300;

    /** A level in words, and every text of the team that gives one away. */
    private static final List<String> TEAM = List.of(
            "3 medium",
            "3 MEDIUM",
            "OVERRIDE-MARKER",
            "WHY-MARKER",
            "GAP-MARKER",
            "PRIORITY-MARKER",
            "PLAN-MARKER",
            "THEN-MARKER",
            "as the team judged it",
            AnEarlierReview.NARRATIVE);

    private static final List<String> SECOND =
            List.of("4 low", "4 LOW", "SECOND-MARKER", "SECOND-COMMENT", "SECOND-ACTION", "SECOND-PRACTICE");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    /** Files of the design system, the door out, and the mailbox of everybody, which only the demonstration has. */
    private static final Pattern ELSEWHERE = Pattern.compile("/(assets|vendor|camunda|logout|demo)(/.*)?");

    private static final Pattern FILES = Pattern.compile(".*(/documents/|/pack/file|/content|/pages/).*");

    private House house;
    private String review = "";
    private String desk = "";

    @BeforeAll
    void theSecondValidatorHasJudged() {
        house = new House();
        new AnEarlierReview(house.jdbc(), TestEditions.shipped().get("2019"), house.today()).of("ZA1");
        new CycleStory(house.scene()).open("2027", house.today());
        SelfEvaluationStory team = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = team.begin();
        team.describe(review);
        for (String outcome : house.scene().outcomes()) {
            team.gather(review, outcome);
            judge(team, outcome);
            team.accept(outcome);
        }
        setPriorities(team);
        team.conclude();
        ValidationStory validation = new ValidationStory(house.scene(), "2027", "ZA1");
        desk = "/validations/" + validation.assignAndAccept();
        house.scene().outcomes().forEach(this::judgeSecond);
    }

    @AfterAll
    void close() {
        house.close();
    }

    private void judge(SelfEvaluationStory team, String outcome) {
        String owner = team.owner(outcome);
        JsonNode task = team.outcomeTask(owner, "Task_JudgeOutcome", outcome);
        List<Entry<String, String>> draft = new ArrayList<>(judged("judgement-", outcome, 2));
        house.edition()
                .outcome(outcome)
                .indicators()
                .forEach(each -> draft.add(entry("rationale-" + each.code(), "WHY-MARKER " + outcome)));
        draft.add(entry("level", "3"));
        draft.add(entry("subLevel", "MEDIUM"));
        draft.add(entry(
                "overrideReason", "OVERRIDE-MARKER " + outcome + ", for what is not counted here, and more of it."));
        draft.add(entry("narrative", "We have moved on with " + outcome + "."));
        draft.add(entry("gaps", "GAP-MARKER " + outcome));
        house.as(owner)
                .send("/reviews/" + review + "/outcomes/" + outcome, draft)
                .orFail("judging");
        house.scene().complete(owner, task, CONFIRMED);
    }

    private void setPriorities(SelfEvaluationStory team) {
        JsonNode task = house.scene().task("lead.za1", CASE, "Task_SetImprovementPriorities");
        List<Entry<String, String>> typed = team.priorities().stream()
                .map(each -> switch (each.getKey()) {
                    case "priority-1" -> entry("priority-1", "PRIORITY-MARKER");
                    case "action-1" -> entry("action-1", "PLAN-MARKER");
                    default -> each;
                })
                .toList();
        house.as("lead.za1").send("/reviews/" + review + "/priorities", typed).orFail("priorities");
        house.scene().complete("lead.za1", task, CONFIRMED);
    }

    private void judgeSecond(String outcome) {
        List<Entry<String, String>> typed = new ArrayList<>(judged("verdict-", outcome, 3));
        String first = house.edition().outcome(outcome).indicators().get(0).code();
        typed.add(entry("comment-" + first, "SECOND-COMMENT"));
        typed.add(entry("level", "4"));
        typed.add(entry("subLevel", "LOW"));
        typed.add(entry("overrideReason", "SECOND-MARKER, because of what is seen beyond the indicators, and more."));
        typed.add(entry("rationale", "SECOND-MARKER"));
        typed.add(entry("requiredActions", first + ": SECOND-ACTION"));
        typed.add(entry("nomination-title-0", "SECOND-PRACTICE"));
        typed.add(entry("nomination-why-0", "SECOND-PRACTICE"));
        String page = desk + "/outcomes/" + outcome;
        house.as(OTHER).send(page, page + "/store", typed).orFail("judging " + outcome);
    }

    private List<Entry<String, String>> judged(String prefix, String outcome, int level) {
        return house.edition().outcome(outcome).levels().stream()
                .flatMap(each -> each.indicators().stream()
                        .map(indicator -> entry(prefix + indicator.code(), each.number() <= level ? "MET" : "NOT_MET")))
                .toList();
    }

    @Test
    @Order(1)
    void theWordsAreThereForThoseWhoMayReadThem() {
        assertThat(text(house.as("lead.za1").download("/reviews/" + review + "/submissions/1/self-evaluation")))
                .contains("3 medium", "OVERRIDE-MARKER", "WHY-MARKER", "GAP-MARKER", "PRIORITY-MARKER", "PLAN-MARKER");
        assertThat(house.as(OTHER).get(desk + "/outcomes/O1").body())
                .contains("The service gave itself level 3 medium", "OVERRIDE-MARKER O1", "SECOND-PRACTICE");
    }

    @Test
    @Order(2)
    void noPageNoFileAndNoPackShowsThem() {
        Map<String, String> seen = everythingThatIsLinked();
        assertThat(seen.keySet())
                .contains("/my-validations", desk + "/outcomes/O6", desk + "/pack/file")
                .anyMatch(path -> path.startsWith(desk + "/documents/self-evaluation/word"));
        assertThat(seen.get(desk + "/documents/self-evaluation"))
                .contains("We have moved on with O1.", "Narrative (changed since 2021-ZA1)");
        assertThat(sinceBefore(seen.getOrDefault(desk + "/outcomes/O1", "")))
                .as("narrative, strengths and one item of evidence, and no judgement")
                .isEqualTo(3);
        seen.forEach((path, text) -> assertThat(text)
                .as(path)
                .doesNotContain(TEAM.toArray(String[]::new))
                .doesNotContain(SECOND.toArray(String[]::new)));
    }

    @Test
    @Order(3)
    void noOtherWayLeadsToTheReviewOrToTheOther() {
        Stream.of("/submissions/1/self-evaluation/word", "/submissions/1/evidence-index/word", "/submissions/2/changes")
                .forEach(path -> assertThat(house.as(LOOKER)
                                .get("/reviews/" + review + path)
                                .status())
                        .as(path)
                        .isEqualTo(404));
        Stream.of("/api/v1/tasks", "/api/v1/openapi", "/api/v1/programme", "/api/v1/reviews/" + review + "/journal")
                .forEach(path -> hides(path, house.as(LOOKER).get(path)));
    }

    @Test
    @Order(4)
    void tasklistAndTheWebappsInterfaceShowNothing() {
        Visitor looker = house.as(LOOKER);
        List<JsonNode> tasks = looker.tasks(CASE, "");
        assertThat(tasks).isNotEmpty();
        for (JsonNode task : tasks) {
            hides("a task's name and description", new Answer(200, task.toString(), ""));
            String id = "/task/" + task.path("id").asText();
            Stream.of(
                            "",
                            "/form-variables",
                            "/variables",
                            "/comment",
                            "/rendered-form",
                            "/deployed-form",
                            "/identity-links")
                    .forEach(part -> hides(id + part, looker.get(ENGINE + id + part)));
            hides(
                    "activity instances",
                    looker.get(ENGINE + "/process-instance/"
                            + task.path("processInstanceId").asText() + "/activity-instances"));
        }
        Stream.of(
                        "task",
                        "variable-instance",
                        "process-instance",
                        "execution",
                        "event-subscription",
                        "incident",
                        "job",
                        "filter")
                .flatMap(what -> Stream.of(what, what + "/count"))
                .forEach(what -> hides(what, looker.get(ENGINE + "/" + what)));
        Stream.of(
                        "task",
                        "variable-instance",
                        "detail",
                        "activity-instance",
                        "process-instance",
                        "decision-instance",
                        "user-operation",
                        "identity-link-log",
                        "job-log")
                .forEach(what -> hides(what, looker.get(ENGINE + "/history/" + what)));
    }

    @Test
    @Order(5)
    void theEngineKeepsNothingAndNothingIsLoggedOrMailed(CapturedOutput log) {
        for (String table : house.jdbc()
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = database()"
                                + " and upper(table_name) like 'ACT\\_%'",
                        String.class)) {
            String rows = house.jdbc().queryForList("select * from `" + table + "`").stream()
                    .flatMap(row -> row.values().stream())
                    .map(value -> value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : String.valueOf(value))
                    .collect(Collectors.joining("\n"));
            // the forms and models that are deployed have their own words
            if (!table.equalsIgnoreCase("ACT_GE_BYTEARRAY")) {
                assertThat(rows).as(table).doesNotContain("3 MEDIUM", "4 LOW");
            }
            assertThat(rows).as(table).doesNotContain("-MARKER", "SECOND-");
        }
        house.rows();
        house.mail().forEach(mail -> assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContain("-MARKER", "SECOND-", "3 medium", "4 low"));
        assertThat(log.getAll()).doesNotContain("-MARKER", "SECOND-COMMENT", "SECOND-ACTION", "SECOND-PRACTICE");
    }

    @Test
    @Order(6)
    void storingOneOutcomeOpensThatOutcomeAndNoOther() {
        store("O1");
        Map<String, String> seen = everythingThatIsLinked();
        assertThat(seen.get(desk + "/outcomes/O1"))
                .contains("The service gave itself level 3 medium", "OVERRIDE-MARKER O1", "GAP-MARKER O1", "Disagree");
        assertThat(sinceBefore(seen.getOrDefault(desk + "/outcomes/O1", "")))
                .as("and each judgement, once the own one is stored")
                .isEqualTo(3 + house.edition().outcome("O1").indicators().size());
        seen.forEach((path, text) -> {
            assertThat(text).as(path).doesNotContain(SECOND.toArray(String[]::new));
            if (!path.startsWith(desk + "/outcomes/O1")) {
                assertThat(text).as(path).doesNotContain(TEAM.toArray(String[]::new));
            }
        });
    }

    @Test
    @Order(7)
    void theWholeDocumentIsThereOnceAllIsStoredAndThePackStaysBlind() {
        house.scene().outcomes().forEach(this::store);
        assertThat(text(house.as(LOOKER).download(desk + "/documents/self-evaluation")))
                .contains("3 medium", "OVERRIDE-MARKER", "PRIORITY-MARKER")
                .doesNotContain(SECOND.toArray(String[]::new));
        assertThat(text(house.as(LOOKER).download(desk + "/pack/file"))).doesNotContain(TEAM.toArray(String[]::new));
    }

    @Test
    @Order(8)
    void whoHasLockedStillDoesNotSeeWhoHasNot() {
        house.scene().complete(LOOKER, CASE, "Task_ValidateSubmission", CONFIRMED);
        everythingThatIsLinked()
                .forEach((path, text) -> assertThat(text).as(path).doesNotContain(SECOND.toArray(String[]::new)));
        String page = desk + "/outcomes/O1";
        assertThat(house.as(LOOKER)
                        .send(desk + "/pack", page, judged("verdict-", "O1", 1))
                        .status())
                .isEqualTo(400);
    }

    private static long sinceBefore(String text) {
        return Pattern.compile("since 2021-ZA1").matcher(text).results().count();
    }

    private void store(String outcome) {
        List<Entry<String, String>> typed = new ArrayList<>(judged("verdict-", outcome, 1));
        typed.add(entry("level", "1"));
        typed.add(entry("subLevel", "HIGH"));
        typed.add(entry("rationale", "What is shown carries level 1."));
        String page = desk + "/outcomes/" + outcome;
        house.as(LOOKER).send(page, page + "/store", typed).orFail("storing " + outcome);
    }

    private static void hides(String door, Answer answer) {
        assertThat(answer.body())
                .as(door)
                .doesNotContain(TEAM.toArray(String[]::new))
                .doesNotContain(SECOND.toArray(String[]::new));
    }

    /** All that the looker comes to from the start page, by path. */
    private Map<String, String> everythingThatIsLinked() {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            String path = waiting.poll();
            if (seen.containsKey(path) || ELSEWHERE.matcher(path).matches()) {
                continue;
            }
            if (FILES.matcher(path).matches()) {
                seen.put(path, text(house.as(LOOKER).download(path)));
            } else {
                String body = house.as(LOOKER).get(path).body();
                seen.put(path, body);
                Matcher link = LINK.matcher(body);
                while (link.find()) {
                    waiting.add(HtmlUtils.htmlUnescape(link.group(1)));
                }
            }
        }
        return seen;
    }

    /** The words of a PDF, of a Word or Excel file, and of everything in a pack. */
    private static String text(byte[] content) {
        try {
            if (starts(content, "%PDF")) {
                try (PDDocument pdf = Loader.loadPDF(content)) {
                    return new PDFTextStripper().getText(pdf)
                            + pdf.getDocumentInformation().getSubject();
                }
            }
            return starts(content, "PK") ? unzipped(content) : new String(content, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unzipped(byte[] content) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                all.append(each.getName()).append('\n').append(text(zip.readAllBytes()));
            }
        }
        return all.toString();
    }

    private static boolean starts(byte[] content, String sign) {
        return new String(content, 0, Math.min(content.length, sign.length()), StandardCharsets.ISO_8859_1)
                .equals(sign);
    }
}
