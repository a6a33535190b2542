package org.qualityoutcomes.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.qualityoutcomes.contribution.ContributionArrived;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

class AnswerRequestTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private final ContributionRequests requests = mock();
    private final Reviews reviews = mock();
    private final Editions editions = mock();
    private final EvidenceLibrary library = mock();
    private final List<Object> told = new ArrayList<>();
    private final AnswerRequest answer = new AnswerRequest(
            requests, reviews, editions, library, mock(People.class), told::add, Clock.fixed(NOW, ZoneOffset.UTC));

    private final SecretLink link = SecretLink.make();
    private final ContributionRequest request = new ContributionRequest(
            new ReviewId(UUID.randomUUID()),
            new Wanted("Jo Smith", "jo.smith@mail.example", "O2", "What changed?", 21),
            "team1.za1",
            NOW,
            link);
    private String kept = "";
    private String title = "";
    private Consent consent = Consent.NOT_ASKED;

    @BeforeEach
    void oneLinkIsOpen() {
        Review review = mock(Review.class, Answers.RETURNS_DEEP_STUBS);
        when(review.organisation().name()).thenReturn("Aldermoor Hospitals");
        when(review.edition()).thenReturn("2023");
        when(review.phase()).thenReturn(Phase.SELF_EVALUATION);
        when(review.reference()).thenReturn("2027-ZA1");
        when(review.periodFrom()).thenReturn(LocalDate.of(2025, 4, 1));
        when(review.periodTo()).thenReturn(LocalDate.of(2027, 3, 31));
        when(reviews.get(request.review())).thenReturn(review);
        when(editions.get("2023")).thenReturn(mock(Edition.class, Answers.RETURNS_DEEP_STUBS));
        when(requests.findByTokenHash(link.hash())).thenReturn(Optional.of(request));
        when(requests.hold(link.hash())).thenReturn(Optional.of(request));
        when(library.receive(any(), anyInt(), any())).thenAnswer(asked -> {
            InputStream content = asked.getArgument(2);
            kept = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return mock(ReceivedFile.class);
        });
        EvidenceItem item = mock(EvidenceItem.class);
        when(item.id()).thenReturn(new EvidenceId(UUID.randomUUID()));
        when(library.add(any(), any(), any(), eq("team1.za1"))).thenAnswer(asked -> {
            Description said = asked.getArgument(1);
            title = said.title();
            consent = said.passport().consent();
            return item;
        });
    }

    @Test
    void wordsAreKeptWithTheNameOfWhoSaidThem() {
        answer.answer(link.token(), words("Jo Smith", ContributorConsent.WITH_NAME), null);
        assertThat(kept).contains("It saved us a week.", "In the words of Jo Smith, ward manager");
        assertThat(title).isEqualTo("From outside: words of Jo Smith, ward manager");
        assertThat(consent).isEqualTo(Consent.GIVEN);
        assertThat(request.state(NOW)).isEqualTo(RequestState.ANSWERED);
        assertThat(told).hasAtLeastOneElementOfType(ContributionArrived.class);
    }

    @Test
    void whoDoesNotAgreeToBeNamedIsNowhereNamed() {
        answer.answer(link.token(), words("Jo Smith", ContributorConsent.WITHOUT_NAME), null);
        assertThat(kept + title + request.givenBy()).doesNotContain("Jo Smith").contains("not named");
    }

    @Test
    void withoutALinkNothingIsEvenRead() {
        InputStream content = mock();
        assertThatThrownBy(() -> answer.receive("none", "big.pdf", content)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer.answer("none", words("", ContributorConsent.WITHOUT_NAME), null))
                .isInstanceOf(NotFound.class);
        verifyNoInteractions(library, content);
        assertThat(told).isEmpty();
    }

    @Test
    void onceTheReviewIsOverTheLinkLeadsNowhere() {
        Review over = mock(Review.class, Answers.RETURNS_DEEP_STUBS);
        when(over.phase()).thenReturn(Phase.DISCONTINUED);
        when(reviews.get(request.review())).thenReturn(over);
        InputStream content = mock();
        assertThat(answer.open(link.token())).isEmpty();
        assertThatThrownBy(() -> answer.receive(link.token(), "late.pdf", content))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer.answer(link.token(), words("", ContributorConsent.WITHOUT_NAME), null))
                .isInstanceOf(NotFound.class);
        verifyNoInteractions(library, content);
    }

    @Test
    void anotherAnswerFindsTheLinkUsed() {
        Given words = words("", ContributorConsent.WITHOUT_NAME);
        answer.answer(link.token(), words, null);
        assertThat(answer.open(link.token())).get().matches(AnswerRequest.Link::answered);
        assertThatThrownBy(() -> answer.answer(link.token(), words, null)).isInstanceOf(NotFound.class);
    }

    private static Given words(String name, ContributorConsent consent) {
        return new Given("It saved us a week.", name, "ward manager", consent);
    }
}
