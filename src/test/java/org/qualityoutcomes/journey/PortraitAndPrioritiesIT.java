package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
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
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;

/**
 * A team describes its service in figures, weighs what to improve first and drafts what to do; the next review begins with
 * what it said of its service.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class PortraitAndPrioritiesIT {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final String LEAD = "lead.za1";
    private static final String CASE = "2027-ZA1";

    private House house;
    private PagesForEverybody pages;
    private SelfEvaluationStory story;
    private String review = "";
    private String portrait = "";
    private String priorities = "";

    @BeforeAll
    void open() {
        house = new House();
        pages = new PagesForEverybody(house);
        new CycleStory(house.scene()).open("2027", house.today());
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = story.begin();
        portrait = "/reviews/" + review + "/pen-portrait";
        priorities = "/reviews/" + review + "/priorities";
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void whatIsUnfinishedIsKeptButNotCompleted() {
        assertThat(house.as("team2.za1")
                        .send(portrait, List.of(entry("band-1", "BAND_6"), entry("fte-1", "1.6")))
                        .status())
                .isEqualTo(302);
        assertThat(house.as(LEAD).get(portrait).body())
                .contains(
                        "Still missing before it can be completed",
                        "href=\"#qualified-1\"",
                        "Staff, line 1: enter the qualified FTE, which may be 0.",
                        "value=\"1.6\"");
        assertThat(complete("Task_CompletePenPortrait").body())
                .contains("Describe the service in a few paragraphs.", "Add the strategy of the service.");
    }

    @Test
    @Order(2)
    void aWrongFigureIsSaidBesideItsFieldAndNothingTypedIsLost() {
        List<Entry<String, String>> typed = new ArrayList<>(story.facts());
        typed.removeIf(field -> field.getKey().equals("fte-2"));
        typed.add(entry("fte-2", "one and a half"));
        Answer refused = house.as(LEAD).send(portrait, typed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "<title>Error: Pen portrait",
                        "id=\"fte-2-error\"",
                        "value=\"one and a half\"",
                        "value=\"School of nursing\"",
                        "value=\"245,000\"");
        typed.removeIf(field -> field.getKey().equals("fte-2"));
        typed.add(entry("fte-2", "1.5"));
        assertThat(house.as(LEAD).send(portrait, typed).body()).contains("id=\"qualified-2-error\"");
    }

    @Test
    @Order(3)
    void whoeverComesSecondSeesBothSides() {
        String seen = seen(portrait);
        assertThat(house.as("team2.za1")
                        .send(portrait, with(story.facts(), "seen", seen))
                        .status())
                .isEqualTo(302);
        Answer second =
                house.as("team1.za1").send(portrait, List.of(entry("penPortrait", "Six people."), entry("seen", seen)));
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body())
                .contains("data-kept", "What is kept now", "School of nursing", "What you typed", "Six people.");
    }

    @Test
    @Order(4)
    void whatIsOldNeedsAReason() {
        List<Entry<String, String>> facts = new ArrayList<>(story.facts());
        facts.removeIf(field -> field.getKey().equals("asAt"));
        facts.add(entry("asAt", house.today().minusYears(3).toString()));
        house.as(LEAD).send(portrait, facts).orFail("old figures");
        assertThat(house.as(LEAD).get(portrait).body())
                .contains("Older than two years", "more than two years ago", "href=\"#reason\"");
        assertThat(complete("Task_CompletePenPortrait").body())
                .contains("Say why what is older than two years still holds.");
    }

    @Test
    @Order(5)
    void documentsComeFromTheLibraryOrIntoIt() {
        Answer refused =
                house.as(LEAD).send(portrait, portrait + "/documents", List.of(entry("documentKind", "STRATEGY")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"dated-error\"", "Choose a document of your library");

        house.as(LEAD)
                .upload(
                        portrait,
                        portrait + "/documents",
                        List.of(
                                entry("documentKind", "STRATEGY"),
                                entry("dated", house.today().minusYears(1).toString()),
                                entry("title", "Strategy to 2030")),
                        "file",
                        "strategy.txt",
                        "We go to where decisions are made.".getBytes(StandardCharsets.UTF_8))
                .orFail("adding the strategy");
        String item = house.jdbc()
                .queryForObject("select id from evidence_item where title = 'Strategy to 2030'", String.class);
        String content = "/evidence/" + item + "/content";
        assertThat(house.as("sponsor.za1").get(content).status()).isEqualTo(200);
        assertThat(house.as("lead.zb1").get(content).status()).isEqualTo(404);
        house.as("team2.za1")
                .send(
                        "/tasks",
                        portrait + "/documents",
                        List.of(
                                entry("documentKind", "AGREEMENT"),
                                entry("dated", house.today().toString()),
                                entry("known", item)))
                .orFail("the same as another kind");
        assertThat(house.as(LEAD).get(portrait).body())
                .contains("Service level agreement: ")
                .doesNotContain("Strategy: ");
        house.as(LEAD)
                .send(portrait, portrait + "/documents/left-out", List.of(entry("item", item)))
                .orFail("leaving it out");
        assertThat(house.as(LEAD).get(portrait).body()).contains("There is none yet.");
        assertThat(house.as("lead.zb1")
                        .send("/tasks", portrait + "/documents", List.of(entry("known", item)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void whatIsCompleteIsReadOnTheWhole() {
        story.describe(review);
        assertThat(house.as("sponsor.za1")
                        .get("/reviews/" + review + "/self-evaluation")
                        .body())
                .contains("School of nursing", "Strategy of the library", "57%", "1 : 1,623", "£245,000.00");
        assertThat(house.as("national").get(portrait).body())
                .contains("School of nursing")
                .doesNotContain("Still missing");
        assertThat(Statements.of(portrait)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    @Order(7)
    void theWorksheetIsSortedAndItsActionsAreChecked() {
        for (String outcome : house.scene().outcomes()) {
            story.gather(review, outcome);
            story.judge(review, outcome, 2);
            story.accept(outcome);
        }
        house.scene().task(LEAD, CASE, "Task_SetImprovementPriorities");
        assertThat(complete("Task_SetImprovementPriorities").body())
                .contains("Name at least one priority for improvement.");
        house.as(LEAD)
                .send(priorities, List.of(entry("priority-1", "Ask them"), entry("outcome-1", "O3")))
                .orFail("unfinished");
        assertThat(house.as(LEAD).get(priorities).body())
                .contains("not weighed yet", "href=\"#effort-1\"", "Add an action for O3, or say why there is none.");
        assertThat(complete("Task_SetImprovementPriorities").body()).contains("Priority 1: weigh the effort.");

        // the lesser one is written first
        List<Entry<String, String>> swapped = story.priorities().stream()
                .map(field -> entry(
                        field.getKey().replaceFirst("^(outcome|priority|effort|impact)-1$", "$1-3"), field.getValue()))
                .toList();
        house.as(LEAD).send(priorities, swapped).orFail("weighing");
        String body = house.as(LEAD).get(priorities).body();
        assertThat(body.indexOf("20, do first")).isPositive().isLessThan(body.indexOf("6, plan"));
        assertThat(body)
                .contains(
                        "Specific: it says what will be done.",
                        "Measurable: it has a measure with a figure as its target.",
                        "Time-bound: it is done on a day within two years.",
                        "Nothing is missing any more");
    }

    @Test
    @Order(8)
    void whatIsWrongOnTheWorksheetStandsBesideItsFieldAndBothSidesAreSeen() {
        Answer unreadable = house.as(LEAD).send(priorities, replaced("baseline-1", "a few"));
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.body())
                .contains("<title>Error: Priorities", "id=\"baseline-1-error\"", "value=\"a few\"", "Two days of one");
        assertThat(house.as(LEAD)
                        .send(priorities, with(story.priorities(), "indicator-1", "O1.L1.a"))
                        .body())
                .contains("id=\"indicator-1-error\"", "This indicator belongs to another outcome.");

        String seen = seen(priorities);
        house.as(LEAD).send(priorities, story.priorities()).orFail("the first");
        Answer second = house.as(LEAD).send(priorities, with(replaced("owner-1", "Somebody new"), "seen", seen));
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body())
                .contains("data-kept", "What is kept now", "Team 1 ZA1", "What you typed", "Somebody new");
        house.as(LEAD).get(priorities).orFail("looking");
        assertThat(Statements.of(priorities)).hasSizeLessThanOrEqualTo(30);
        pages.pass(Map.of(priorities, LEAD, "/reviews/" + review + "/self-evaluation", LEAD));
    }

    @Test
    @Order(9)
    void whatIsSubmittedHasItAll() {
        story.setPriorities(review);
        assertThat(house.as("sponsor.za1").get(priorities).body())
                .contains("20, do first", "Ask thirty people who never come why")
                .doesNotContain("Not yet");
        story.approve();
        story.submit();
        assertThat(house.jdbc()
                        .queryForObject("select content from submission where review_id = ?", String.class, review))
                .contains("School of nursing", "\"STRATEGY\"", "Ask thirty people who never come why", "\"effort\":2");
        byte[] pdf = house.as(LEAD).download("/reviews/" + review + "/submissions/1/self-evaluation");
        Accessibility.check(pdf);
        assertThat(house.as(LEAD).send("/tasks", priorities, story.priorities()).status())
                .isEqualTo(400);
    }

    @Test
    @Order(10)
    void theNextReviewBeginsWithItAndIsAskedToConfirm() {
        house.moveTo(house.today().plusYears(3));
        new CycleStory(house.scene()).open("2030", house.today());
        SelfEvaluationStory next = new SelfEvaluationStory(house.scene(), "2030", "ZA1", house.today());
        String page = "/reviews/" + next.begin() + "/pen-portrait";
        assertThat(house.as(LEAD).get(page).body())
                .contains(
                        "From the review " + CASE + ", please confirm.",
                        "The service works for four thousand staff",
                        "value=\"School of nursing\"",
                        "Strategy of the library",
                        "more than two years ago",
                        "Look through the pen portrait and save its page.");
        pages.pass(Map.of(page, LEAD));
        house.as(LEAD).send(page, with(next.facts(), "seen", seen(page))).orFail("confirming");
        assertThat(house.as(LEAD).get(page).body())
                .contains("Strategy of the library", "more than two years old")
                .doesNotContain("please confirm", "more than two years ago");
    }

    private Answer complete(String key) {
        Answer refused = house.as(LEAD).complete(house.scene().task(LEAD, CASE, key), CONFIRMED);
        assertThat(refused.status()).isEqualTo(400);
        return refused;
    }

    private List<Entry<String, String>> replaced(String name, String value) {
        return story.priorities().stream()
                .map(field -> field.getKey().equals(name) ? entry(name, value) : field)
                .toList();
    }

    private static List<Entry<String, String>> with(List<Entry<String, String>> fields, String name, String value) {
        List<Entry<String, String>> more = new ArrayList<>(fields);
        more.add(entry(name, value));
        return more;
    }

    private String seen(String page) {
        Matcher seen = SEEN.matcher(house.as(LEAD).get(page).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }
}
