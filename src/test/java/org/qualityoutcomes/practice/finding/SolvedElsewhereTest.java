package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.practice.finding.Listings.Listing;
import org.qualityoutcomes.practice.finding.Listings.Unsolved;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.springframework.core.io.ClassPathResource;

/** Somebody solved this: on cards and questions that were labelled by hand, and on five thousand. */
class SolvedElsewhereTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");

    private static JsonNode labelled = MissingNode.getInstance();
    private static Shelf shelf;
    private static final Map<String, UUID> CARDS = new HashMap<>();

    @BeforeAll
    static void open() throws IOException {
        labelled = new YAMLMapper().readTree(new ClassPathResource("practice/solved.yaml").getInputStream());
        shelf = new Shelf();
        for (JsonNode each : labelled.path("cards")) {
            CARDS.put(each.path("id").asText(), put(shelf, each));
        }
    }

    @Test
    void theRightCardIsAmongTheFirstThree() {
        List<String> lost = new ArrayList<>();
        for (JsonNode each : labelled.path("questions")) {
            int rank = rank(each);
            System.out.println("rank " + rank + ": " + each.path("asked").asText());
            if (rank < 1 || rank > 3) {
                lost.add(each.path("asked").asText());
            }
        }
        assertThat(CARDS).hasSizeGreaterThanOrEqualTo(30);
        assertThat(lost).isEmpty();
    }

    @Test
    void whoHasNotGotThatFarIsNoHelp() {
        assertThat(near("O6.L3.b", "", Shelf.like(OrganisationKind.ACUTE, ServiceSize.LARGE), List.of()))
                .extracting(Listing::card)
                .doesNotContain(CARDS.get("low-level"));
    }

    @Test
    void onesOwnCardsAreNoHelp() {
        Likeness service = Shelf.like(OrganisationKind.ACUTE, ServiceSize.LARGE);
        Listing first = near("O3.L3.a", "", service, List.of()).get(0);
        assertThat(near("O3.L3.a", "", service, List.of(first.organisation())))
                .extracting(Listing::card)
                .doesNotContain(first.card());
    }

    @Test
    void whatIsNotShownIsFoundNowhereAndAnUnnamedServiceIsNotSearchedByItsKind() throws IOException {
        Shelf other = new Shelf();
        Likeness service = Shelf.like(OrganisationKind.AMBULANCE, ServiceSize.SMALL);
        UUID hidden = other.put("O2", List.of("O2.L2.a"), service, 3, "Hidden zebra", "", "zebra", "");
        UUID unnamed = other.put("O2", List.of("O2.L2.a"), service, 3, "Unnamed zebra", "", "zebra", "");
        other.hide(hidden);
        other.unname(unnamed);
        Listings listings = other.listings();
        assertThat(listings.search(List.of("zebra"), List.of(), List.of(), null, null, 0, 9))
                .extracting(Listing::card)
                .containsExactly(unnamed);
        assertThat(listings.search(List.of(), List.of(), List.of(), OrganisationKind.AMBULANCE, null, 0, 9))
                .isEmpty();
        assertThat(listings.search(List.of(), List.of(), List.of(), null, ServiceSize.SMALL, 0, 9))
                .isEmpty();
        assertThat(listings.near(unsolved("O2.L2.a", "", service, List.of()), 9))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.sameKind() || found.sameSize()).isFalse());
    }

    @Test
    void searchTakesWordsInAnyFormAllOfThemAndTheTitleFirst() {
        assertThat(search("libraries reads")).extracting(Listing::title).contains("Taking over a reading scheme");
        assertThat(search("searches"))
                .first()
                .extracting(Listing::title)
                .asString()
                .containsIgnoringCase("search");
        assertThat(search("champion wards"))
                .extracting(Listing::title)
                .containsExactly("Library champions on each ward");
        assertThat(search("champions dyslexia")).isEmpty();
    }

    @Test
    void fiveThousandCardsCostAsManyStatementsAsFifty() throws IOException {
        Shelf large = new Shelf();
        fill(large, 50);
        int few = large.statements(() -> ask(large)).size();
        fill(large, 4950);
        int many = large.statements(() -> ask(large)).size();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(large.jdbc()
                        .queryForList(
                                "explain select card_id, max(weight) from practice_word where word like 'ward%'"
                                        + " group by card_id",
                                String.class))
                .as("words are found by their index")
                .allMatch(plan -> plan.toLowerCase(Locale.ROOT).contains("ix_practice_word"));
    }

    private static void ask(Shelf large) {
        assertThat(large.listings().search(Words.of("ward round"), List.of(), List.of(), null, null, 0, 21))
                .isNotEmpty();
        assertThat(large.listings()
                        .near(
                                unsolved(
                                        "O2.L2.a",
                                        "the ward",
                                        Shelf.like(OrganisationKind.ACUTE, ServiceSize.LARGE),
                                        List.of()),
                                3))
                .hasSize(3);
    }

    private static void fill(Shelf large, int cards) {
        JsonNode all = labelled.path("cards");
        for (int at = 0; at < cards; at++) {
            put(large, all.path(at % all.size()));
        }
    }

    private static UUID put(Shelf on, JsonNode card) {
        List<String> indicators = new ArrayList<>();
        card.path("indicators").forEach(each -> indicators.add(each.asText()));
        return on.put(
                card.path("outcome").asText(),
                indicators,
                likeness(card),
                card.path("level").asInt(),
                card.path("title").asText(),
                card.path("problem").asText(),
                card.path("done").asText(),
                card.path("effect").asText());
    }

    private static int rank(JsonNode question) {
        List<UUID> found = near(
                        question.path("indicator").asText(),
                        question.path("words").asText(),
                        likeness(question),
                        List.of())
                .stream()
                .map(Listing::card)
                .toList();
        return found.indexOf(CARDS.get(question.path("right").asText())) + 1;
    }

    private static Likeness likeness(JsonNode each) {
        return Shelf.like(
                OrganisationKind.valueOf(each.path("kind").asText()),
                ServiceSize.valueOf(each.path("size").asText()));
    }

    private static List<Listing> search(String words) {
        return shelf.listings().search(Words.of(words), List.of(), List.of(), null, null, 0, 100);
    }

    private static List<Listing> near(String indicator, String words, Likeness service, List<String> own) {
        return shelf.listings().near(unsolved(indicator, words, service, own), 10);
    }

    private static Unsolved unsolved(String indicator, String words, Likeness service, List<String> own) {
        return new Unsolved(
                List.of(new Code("2023", indicator.substring(0, 2))),
                List.of(new Code("2023", indicator)),
                Integer.parseInt(indicator.substring(4, 5)) - 1,
                text(indicator) + "\n" + words,
                service,
                own);
    }

    private static String text(String indicator) {
        return EDITION.outcomes().stream()
                .flatMap(each -> each.indicators().stream())
                .filter(each -> each.code().equals(indicator))
                .map(Indicator::text)
                .findFirst()
                .orElseThrow();
    }
}
