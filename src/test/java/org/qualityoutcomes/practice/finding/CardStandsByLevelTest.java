package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.practice.finding.Listings.Listing;
import org.qualityoutcomes.practice.finding.Listings.Unsolved;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;

/** A card stands near an indicator by the level that the last report of its service gave, whenever that came. */
class CardStandsByLevelTest {

    private static final Code OUTCOME = new Code("2023", "O2");
    private static final Likeness LIKE = Shelf.like(OrganisationKind.ACUTE, ServiceSize.LARGE);

    private final KnownServices services = mock();
    private @Nullable Integer asking = 1;
    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(services);
    }

    @Test
    void aKnownLevelStandsBeforeAnUnknownOneAndTheNearestFirst() {
        UUID unknown = put(LIKE, null, "Unknown");
        UUID far = put(Likeness.UNKNOWN, 4, "Far");
        UUID near = put(Likeness.UNKNOWN, 2, "Near");
        UUID between = put(Likeness.UNKNOWN, 3, "Between");
        put(LIKE, 1, "Not that far");
        assertThat(near()).containsExactly(near, between, far, unknown);
    }

    @Test
    void aCardThatNamesTheIndicatorStandsBeforeOneThatDoesNot() {
        UUID near = put(Likeness.UNKNOWN, 2, "Near");
        UUID named = shelf.put("O2", List.of("O2.L2.a"), Likeness.UNKNOWN, null, "Named", "", "", "");
        assertThat(near()).containsExactly(named, near);
    }

    @Test
    void whoHasNoReportIsShownCardsAsIfNoLevelWereKnown() {
        asking = null;
        UUID like = put(LIKE, null, "Like");
        UUID far = put(Likeness.UNKNOWN, 4, "Far");
        UUID low = put(Likeness.UNKNOWN, 1, "Low");
        assertThat(near()).as("and the latest first").containsExactly(like, low, far);
    }

    @Test
    void aReportOfTheServiceMovesItsCardsAndNoOthers() {
        UUID moved = put(LIKE, null, "Moved");
        UUID other = put(LIKE, 1, "Of another service");
        when(services.lastLevels("ZZ1", List.of(OUTCOME))).thenReturn(Map.of(OUTCOME, 3));
        shelf.index().on(new ReportIssued(new ReviewId(UUID.randomUUID()), moved, "2027-ZZ1", "ZZ1", 1, Instant.EPOCH));
        assertThat(level(moved)).isEqualTo(3);
        assertThat(level(other)).isEqualTo(1);
        assertThat(near()).containsExactly(moved);
    }

    @Test
    void whatIsPublishedIsListedAtTheLastLevelOfItsServiceNotAtThatOfARunningReview() {
        UUID card = put(LIKE, null, "Card");
        shelf.jdbc()
                .update(
                        "insert into practice_version (id, card_id, number_in_card, title, problem, done, effect,"
                                + " contact, occasion, kept_at) values (?, ?, 1, 'Card', '', 'done', '', '', 'AGREED',"
                                + " now())",
                        UUID.randomUUID().toString(),
                        card.toString());
        shelf.jdbc()
                .update(
                        "update practice_card set published_version = 1, published_at = now() where id = ?",
                        card.toString());
        when(services.of(any())).thenReturn(LIKE);
        when(services.lastLevel(eq("ZZ1"), eq(OUTCOME))).thenReturn(2);
        shelf.index().on(new CardNews(card, "GP-1", "ZZ1", CardNews.Kind.PUBLISHED, "now"));
        assertThat(level(card)).isEqualTo(2);
    }

    private UUID put(Likeness service, @Nullable Integer level, String title) {
        return shelf.put("O2", List.of(), service, level, title, "", "", "");
    }

    private List<UUID> near() {
        return shelf
                .listings()
                .near(
                        new Unsolved(
                                List.of(OUTCOME),
                                List.of(new Code("2023", "O2.L2.a")),
                                asking,
                                "word",
                                LIKE,
                                List.of()),
                        9)
                .stream()
                .map(Listing::card)
                .toList();
    }

    private @Nullable Integer level(UUID card) {
        return shelf.jdbc()
                .queryForObject(
                        "select level_reached from practice_listing where card_id = ?", Integer.class, card.toString());
    }
}
