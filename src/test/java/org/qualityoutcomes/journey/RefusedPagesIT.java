package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor;

/** What people typed comes back to them when a page is refused, with the reason beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedPagesIT {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private House house;
    private SelfEvaluationStory story;
    private String review = "";

    @BeforeAll
    void open() {
        house = new House();
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void aCycleWithADayOfNoCentury() {
        Visitor.Answer refused = house.as("national")
                .send(
                        "/cycles",
                        List.of(
                                entry("reference", "2027"),
                                entry("name", "Cycle 2027"),
                                entry("edition", "2023"),
                                entry("periodFrom", "2025-01-01"),
                                entry("periodTo", "2027-01-01"),
                                entry("deadline", "+999999-01-01")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("<title>Error: Cycles", "id=\"deadline-error\"", "value=\"+999999-01-01\"");
    }

    @Test
    @Order(2)
    void theCycleShowsWhereItsReviewsStandOnEveryPage() {
        String cycle = "/cycles/" + new CycleStory(house.scene()).open("2027", house.today());
        review = story.takePart();
        for (String page : List.of(cycle, cycle + "?page=" + Integer.MAX_VALUE)) {
            assertThat(house.as("national").get(page).body()).contains("2027-ZA1", "2027-ZB1", "Self-evaluation");
        }
        assertThat(house.as("national")
                        .get("/reviews?page=" + Integer.MAX_VALUE)
                        .body())
                .contains("2027-ZB1");
    }

    @Test
    @Order(3)
    void aTeamPlanWithSomebodyWhoIsNotOffered() {
        Visitor.Answer refused = house.as("lead.za1")
                .send(
                        "/reviews/" + review + "/team-plan",
                        List.of(entry("owner-O1", "team1.zb1"), entry("due-O1", "2027-06-05")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("<title>Error: Team plan", "id=\"owner-O1-error\"", "value=\"2027-06-05\"");
    }

    @Test
    @Order(4)
    void aPenPortraitThatSomebodyElseHasChanged() {
        story.planTeam(review);
        String page = "/reviews/" + review + "/pen-portrait";
        String seen = seen(page, "team1.za1");
        house.scene().send("team2.za1", page, page, entry("penPortrait", "Five people."), entry("seen", seen));
        Visitor.Answer refused =
                house.as("team1.za1").send(page, List.of(entry("penPortrait", "Six people."), entry("seen", seen)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Somebody else has changed this", "Six people.", "What is kept now", "Five people.");
    }

    @Test
    @Order(5)
    void theSameFileOnceMore() {
        story.gather(review, "O1");
        String page = "/reviews/" + review + "/outcomes/O4/evidence";
        String words = "What we saw on outcome O1 at 2027-ZA1: notes, figures and what users said.";
        Visitor.Answer refused = house.as(story.owner("O4"))
                .upload(
                        page,
                        page,
                        Map.of(
                                        "title",
                                        "My own title",
                                        "description",
                                        "",
                                        "coversFrom",
                                        house.today().toString(),
                                        "coversTo",
                                        house.today().toString(),
                                        "link",
                                        "")
                                .entrySet(),
                        "file",
                        "notes.txt",
                        words.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("already in the library as “Notes on O1”", "value=\"My own title\"", "id=\"file-error\"");
        assertThat(house.as(story.owner("O4")).get(page + "?find=NOTES+on").body())
                .contains(">Notes on O1 (");
        assertThat(house.as(story.owner("O4")).get(page + "?find=nothing").body())
                .doesNotContain(">Notes on O1 (");
    }

    @Test
    @Order(6)
    void anOutcomeThatWasChangedInAnotherWindow() {
        String page = "/reviews/" + review + "/outcomes/O1";
        String owner = story.owner("O1");
        String seen = seen(page, owner);
        house.scene().send(owner, page, page, entry("narrative", "The first window."), entry("seen", seen));
        Visitor.Answer refused =
                house.as(owner).send(page, List.of(entry("narrative", "The second window."), entry("seen", seen)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains("<title>Error: O1", "The second window.", "What is kept now", "The first window.");
    }

    private String seen(String page, String username) {
        Matcher seen = SEEN.matcher(house.as(username).get(page).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }
}
