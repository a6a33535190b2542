package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/** A published card is found, used in a plan, followed to what came of it; and what is withdrawn leaves a note alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class PracticeSearchIT {

    private static final String AUTHOR = "lead.za1";
    private static final String ADOPTER = "lead.zb1";
    private static final String NATIONAL = "national";
    private static final String TITLE = "Evidence at the ward round";
    private static final String NEAR = "/practice/near/2023/O2.L1.a";
    private static final int MOST_STATEMENTS = 30;

    /** Many times what it takes, on a machine that does other things as well. */
    private static final Duration GENEROUS = Duration.ofSeconds(30);

    private final String plan = UUID.randomUUID().toString();
    private House house;
    private String card = "";
    private String action = "";

    @BeforeAll
    void open() {
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.practice.news-every=PT1S");
        new CycleStory(house.scene()).open("2027", house.today());
        house.await("both reviews", () -> count("select count(*) from review where reference like '2027-Z_1'") >= 2);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void beforeAnythingIsPublishedNothingIsFound() {
        card = house.as(AUTHOR)
                .send(
                        "/practice/nominations/ZA1",
                        List.of(
                                entry("outcome", "O2"),
                                entry("title", TITLE),
                                entry("problem", "Questions at the bedside wait for days"),
                                entry("done", "A librarian joins the ward round twice a week"),
                                entry("effect", "Nine of ten questions are answered on the same day"),
                                entry("contact", "Ask the lead")))
                .location()
                .replaceFirst(".*/practice/cards/([0-9a-f-]{36}).*", "$1");
        house.jdbc().update("insert into practice_card_indicator (card_id, indicator) values (?, 'O2.L1.a')", card);
        house.as(ADOPTER)
                .send("/practice", "/practice/following", List.of(entry("outcomes", "O2"), entry("outcomes", "O4")));
        for (String path : List.of("/practice", "/practice?words=ward", NEAR)) {
            assertThat(house.as(ADOPTER).get(path).body()).as(path).doesNotContain(TITLE, "GP-1");
        }
        assertThat(house.as(ADOPTER).get("/practice").body())
                .contains("No card is published yet", "checked=\"checked\"");
        assertThat(house.as(ADOPTER).get(page() + "/use").status()).isEqualTo(404);
        complete(AUTHOR, "Task_ConsentToSharing", "share");
        assertThat(house.as(ADOPTER).get("/practice").body()).doesNotContain(TITLE);
        complete(NATIONAL, "Task_EditCard", "ready");
        house.awaitMail(AUTHOR, "Published: your good practice card GP-1");
    }

    @Test
    @Order(2)
    void everybodyFindsItByWordsOutcomeAndIndicator() {
        for (String reader : List.of(ADOPTER, "validator1", "regional.north", "commissioner.za1", AUTHOR)) {
            assertThat(house.as(reader)
                            .get("/practice?words=rounds+librarians&outcome=O2&indicator=O2.L1.a")
                            .body())
                    .as(reader)
                    .contains(TITLE, "Aldermoor Hospitals");
        }
        assertThat(house.as(ADOPTER).get("/practice?words=giraffe").body())
                .contains("No card fits")
                .doesNotContain(TITLE);
        assertThat(house.as(ADOPTER).get("/practice?words=the").body())
                .as("of which no word is left")
                .contains("no word that counts")
                .doesNotContain(TITLE);
        assertThat(house.as(ADOPTER).get("/practice?outcome=O5").body()).doesNotContain(TITLE);
        assertThat(house.as(ADOPTER).get(NEAR).body()).contains(TITLE, "It helps with this indicator.");
        assertThat(house.as(AUTHOR).get(NEAR).body())
                .as("the own one is no help")
                .doesNotContain(TITLE);
        assertThat(house.as(ADOPTER).get("/practice/near/2023/O9.L1.a").status())
                .isEqualTo(404);
        house.as(AUTHOR).send(page(), page() + "/name", List.of(entry("hidden", "true")));
        assertThat(house.as(ADOPTER).get("/practice").body())
                .contains(TITLE, "stays unnamed")
                .doesNotContain("Aldermoor");
        house.as(AUTHOR).send(page(), page() + "/name", List.of(entry("hidden", "false")));
    }

    @Test
    @Order(3)
    void whatFindsNoPlanWaitsAndIsPutIntoOneLater() {
        assertThat(house.as("team1.za1").get(page() + "/use").status()).isEqualTo(404);
        assertThat(house.as(AUTHOR).get(page() + "/use").status())
                .as("the own card")
                .isEqualTo(404);
        assertThat(house.as(ADOPTER).get(page()).body()).contains("Use this", "</html>");
        Answer refused = use("", "no");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"text-error\"");
        assertThat(use("Join the ward round", "no").location()).contains("/practice/used?saved");
        assertThat(house.as(ADOPTER).get("/practice/used").body()).contains("Join the ward round", "Waits for a plan");
        house.awaitMail(AUTHOR, "is used by another service");
        assertThat(house.as(AUTHOR).get(page()).body()).contains("1 time", "None of them wants to be named");
    }

    @Test
    @Order(4)
    void aPlanInForceAsksForOwnerAndDayAndTheActionSaysWhereItComesFrom() {
        begin("IN_FORCE");
        Answer refused = use("Join the ward round", "yes");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"owner-error\"", "id=\"due-error\"", "id=\"measure-error\"", "Choose who does it.");
        look(Map.of(page() + "/use", ADOPTER));
        Answer taken = use(
                "Join the ward round",
                "yes",
                entry("owner", ADOPTER),
                entry("due", house.today().plusMonths(3).toString()),
                entry("measure", "A librarian is there"),
                entry("kind", "REACH"));
        action = taken.location().replaceFirst(".*/actions/([0-9a-f-]{36}).*", "$1");
        String from = "GP-1 " + TITLE;
        assertThat(house.as(ADOPTER).get("/actions/" + action).body())
                .contains("From good practice card", from, "Aldermoor");
        assertThat(house.as(ADOPTER).get("/plans/" + plan).body()).contains(from);
        assertThat(house.as(ADOPTER).get("/plans/" + plan + "/improvement").body())
                .contains(from);
        for (String file : List.of("/survey.csv", "/actions.csv")) {
            assertThat(house.as(ADOPTER).get("/plans/" + plan + file).body())
                    .as(file)
                    .contains("From good practice", "GP-1");
        }
        assertThat(house.as(ADOPTER).get(page()).body()).contains("the action that came from this card", "</html>");
        house.scene().task(ADOPTER, "2027-ZB1-A2", "Task_CarryOutAction");
        assertThat(use("Join the ward round", "yes").location())
                .as("sent twice")
                .contains(action);
        assertThat(count("select count(*) from improvement_action where plan_id = '" + plan + "'"))
                .isEqualTo(2);
        assertThat(house.as(AUTHOR).get(page()).body()).contains("1 time", name("ZB1"), "in hand");
    }

    @Test
    @Order(5)
    void whoFollowsAnOutcomeHearsOfItOnMonday() {
        // whatever is published in the very second in which somebody begins to follow is news
        house.jdbc().update("update practice_follow set told_until = (select published_at from practice_listing)");
        house.moveTo(house.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        house.awaitMail(ADOPTER, "New good practice of other libraries");
        assertThat(house.mail(AUTHOR, "New good practice")).isEmpty();
    }

    @Test
    @Order(6)
    void thePagesAreForEverybody() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/practice", ADOPTER);
        pages.put(NEAR, ADOPTER);
        pages.put("/practice/used", ADOPTER);
        pages.put(page(), AUTHOR);
        pages.put(page() + "/published", ADOPTER);
        pages.put("/actions/" + action, ADOPTER);
        pages.put("/plans/" + plan, ADOPTER);
        look(pages);
    }

    private void look(Map<String, String> pages) {
        try (PagesForEverybody looked = new PagesForEverybody(house)) {
            looked.pass(pages);
        }
    }

    @Test
    @Order(7)
    void fiveThousandCardsCostAsManyStatementsAsOne() {
        List<String> paths = List.of("/practice", NEAR);
        List<Integer> few = paths.stream().map(this::statements).toList();
        for (int copy = 1; copy <= 5000; copy *= 2) {
            multiply(copy);
        }
        assertThat(count("select count(*) from practice_listing")).isGreaterThan(5000);
        List<Integer> many = paths.stream().map(this::statements).toList();
        assertThat(many).isEqualTo(few).allMatch(each -> each <= MOST_STATEMENTS);
        long begin = System.nanoTime();
        assertThat(house.as(ADOPTER)
                        .get("/practice?words=ward+librarian&page=3")
                        .body())
                .contains(TITLE);
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("a search of 5,000 cards; statements " + many)
                .isLessThan(GENEROUS);
        for (String word : List.of("zoe", "zoë")) {
            house.jdbc().update("insert into practice_word (card_id, word, weight) values (?, ?, 1)", card, word);
        }
        assertThat(house.jdbc().queryForList("explain select card_id from practice_word where word like 'ward%'"))
                .as("words are found by their index")
                .allMatch(row -> "ix_practice_word".equals(row.get("key")));
    }

    @Test
    @Order(8)
    void whatIsWithdrawnLeavesTheActionANote() {
        house.as(AUTHOR).send(page(), page() + "/withdrawal", List.of(entry("withdrawal", "We do it no more.")));
        assertThat(house.as(ADOPTER).get("/actions/" + action).body())
                .contains("Join the ward round", "GP-1", "Its service has withdrawn the card since")
                .doesNotContain(TITLE, "Aldermoor", "We do it no more");
        house.awaitMail(ADOPTER, "Good practice card GP-1, which you use, is there no more");
        assertThat(house.as(AUTHOR).get(page()).body())
                .as("who wrote it still sees what came of it")
                .contains("What came of it elsewhere", "1 time");
        assertThat(house.as(ADOPTER).get("/practice/used").body())
                .contains("GP-1, withdrawn by its service")
                .doesNotContain(TITLE);
        assertThat(house.as(ADOPTER).get(page() + "/use").status()).isEqualTo(404);
        assertThat(count("select count(*) from practice_word where card_id = '" + card + "'"))
                .isZero();
    }

    private int statements(String path) {
        house.as(ADOPTER).get(path).orFail(path);
        return Statements.of(path).size();
    }

    /** As many cards again, with all that is listed of them. */
    private void multiply(int copy) {
        String id = "concat(lpad(hex(%s + " + copy + "), 8, '0'), '-0000-0000-0000-000000000000')";
        String number = "(c.card_number + " + copy + ")";
        String there = " from practice_card c where c.card_number <= " + copy;
        house.jdbc()
                .update("insert into practice_card (id, card_number, organisation, service_id, edition, outcome,"
                        + " origin, nominated_at, state, shown, anonymous, title, problem, done, effect, contact,"
                        + " note, version) select " + id.formatted("c.card_number") + ", " + number
                        + ", c.organisation, c.service_id, c.edition, c.outcome, c.origin, c.nominated_at,"
                        + " c.state, c.shown, c.anonymous, c.title, c.problem, c.done, c.effect, c.contact,"
                        + " c.note, c.version" + there);
        house.jdbc()
                .update("insert into practice_listing select " + id.formatted("c.card_number")
                        + ", l.edition, l.outcome, l.title,"
                        + " l.teaser, l.service_kind, l.service_size, l.level_reached, l.published_at"
                        + there.replace(" where", " join practice_listing l on l.card_id = c.id where"));
        house.jdbc()
                .update("insert into practice_word select " + id.formatted("c.card_number") + ", w.word, w.weight"
                        + there.replace(" where", " join practice_word w on w.card_id = c.id where"));
        house.jdbc()
                .update("insert into practice_card_indicator select " + id.formatted("c.card_number") + ", i.indicator"
                        + there.replace(" where", " join practice_card_indicator i on i.card_id = c.id where"));
    }

    /** A plan with one action that is in hand. */
    private void begin(String state) {
        String review = house.jdbc().queryForObject("select id from review where reference = '2027-ZB1'", String.class);
        house.jdbc()
                .update(
                        "insert into improvement_plan (id, review_id, reference, organisation, region, opened_on,"
                                + " development_state, improvement_state, development_comment, improvement_comment,"
                                + " version) values (?, ?, '2027-ZB1', 'ZB1', 'south', ?, 'NOT_NEEDED', ?, '', '', 0)",
                        plan,
                        review,
                        house.today(),
                        state);
        house.jdbc()
                .update(
                        "insert into improvement_action (id, plan_id, number_in_plan, kind, outcome, action, chosen,"
                                + " declined_reason, measure, state, done_note, return_comment, version) values (?, ?, 1,"
                                + " 'OWN', 'O3', 'Ask the wards', true, '', '', 'AGREED', '', '', 0)",
                        UUID.randomUUID().toString(),
                        plan);
    }

    @SafeVarargs
    private Answer use(String text, String named, Entry<String, String>... more) {
        List<Entry<String, String>> fields = new ArrayList<>(List.of(more));
        fields.addAll(List.of(
                entry("organisation", "ZB1"), entry("outcome", "O2"), entry("text", text), entry("named", named)));
        return house.as(ADOPTER).send("/practice", page() + "/use", fields);
    }

    private String name(String ods) {
        return house.jdbc().queryForObject("select name from organisation where ods = ?", String.class, ods);
    }

    private int count(String sql) {
        return house.jdbc().queryForObject(sql, Integer.class);
    }

    private String page() {
        return "/practice/cards/" + card;
    }

    private void complete(String username, String taskKey, String decision) {
        house.as(username)
                .complete(house.scene().task(username, "GP-1", taskKey), Map.of("decision", decision, "comment", ""))
                .orFail(username + " " + taskKey);
    }
}
