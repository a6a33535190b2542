package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdoptionsTest {

    @Test
    void whatIsKeptIsReadAgainAndKnowsTheReviewThatSaidWhatCameOfIt() throws IOException {
        Shelf shelf = new Shelf();
        UUID card = shelf.put(
                "O2", List.of(), Shelf.like(OrganisationKind.ACUTE, ServiceSize.LARGE), 3, "Title", "", "", "");
        Adoptions adoptions = new Adoptions(JdbcClient.create(shelf.jdbc()));
        Adoption waiting = AnAdoption.waitingOf(card);
        adoptions.keep(waiting, "lead.zb1");
        assertThat(adoptions.ofCard(card))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("author")
                .containsExactly(waiting);

        UUID action = UUID.randomUUID();
        Instant at = Instant.parse("2027-07-01T09:00:00Z");
        ReviewId review = new ReviewId(UUID.randomUUID());
        adoptions.become(waiting.id(), action, "Join", true, at, 2);
        adoptions.reach(waiting.id(), review, 3);
        assertThat(adoptions.ofActions(List.of(action))).singleElement().satisfies(kept -> {
            assertThat(kept.inPlanAt()).isEqualTo(at);
            assertThat(List.of(kept.levelBefore(), kept.levelAfter())).containsExactly(2, 3);
            assertThat(kept.afterReview()).isEqualTo(review.value());
        });
        assertThat(adoptions.references()).containsOnly(entry(action, "GP-1"));
    }
}
