package org.qualityoutcomes.contribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

class ContributionRequestTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(22));
    private static final EvidenceId ITEM = new EvidenceId(UUID.randomUUID());
    private static final Given WORDS =
            new Given("It saved us a week.", "Jo Smith", "ward manager", ContributorConsent.WITH_NAME);

    private final SecretLink link = SecretLink.make();
    private final ContributionRequest request = new ContributionRequest(
            new ReviewId(UUID.randomUUID()),
            new Wanted("Jo Smith", "jo.smith@mail.example", "O2", "What did our search change?", 21),
            "team1.za1",
            NOW,
            link);

    @Test
    void aLinkEndsInTime() {
        assertThat(request.isOpen(NOW.plus(Duration.ofDays(20)))).isTrue();
        assertThat(request.state(LATER)).isEqualTo(RequestState.EXPIRED);
        assertThatThrownBy(() -> request.answer(ITEM, WORDS, LATER)).isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkWorksOnce() {
        request.answer(ITEM, WORDS, NOW);
        assertThat(request.state(LATER)).isEqualTo(RequestState.ANSWERED);
        assertThatThrownBy(() -> request.answer(ITEM, WORDS, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> request.withdraw(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasWithdrawnTakesNothingAndReminds() {
        request.withdraw(NOW);
        assertThatThrownBy(() -> request.answer(ITEM, WORDS, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> request.remind(SecretLink.make(), NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void aReminderKeepsTheDay() {
        request.remind(SecretLink.make(), NOW.plus(Duration.ofDays(20)));
        assertThat(request.state(LATER)).isEqualTo(RequestState.EXPIRED);
    }

    @Test
    void aSecretIsLongNeverTheSameAndNeverPrinted() {
        assertThat(link.token())
                .hasSizeGreaterThan(40)
                .isNotEqualTo(SecretLink.make().token());
        assertThat(link.hash()).hasSize(64).doesNotContain(link.token());
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @Test
    void whatIsAskedForIsSaidWholly() {
        Wanted nothing = new Wanted(" ", "jo at home", "O9", "", 365);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> nothing.check(code -> code.equals("O2")));
        assertThat(refusal.problems())
                .extracting(Problem::field)
                .containsExactly("name", "email", "outcome", "request", "days");
        new Wanted("Jo", "jo@mail.example", "O2", "What changed?", 60).check(code -> code.equals("O2"));
    }

    @Test
    void aNameCannotBringALineOfItsOwnIntoAMail() {
        Wanted wanted = new Wanted("Jo\nBcc: all", "jo@mail.example", "O2", "What changed?", 7);
        assertThatThrownBy(() -> wanted.check(code -> true)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsGivenIsOneThingWithConsent() {
        assertThat(fields("", "", null, false)).containsExactly("text", "consent");
        assertThat(fields("Words", "", ContributorConsent.WITH_NAME, false)).containsExactly("name");
        assertThat(fields("Words", "Jo", ContributorConsent.WITH_NAME, true)).containsExactly("text");
        assertThat(fields("x".repeat(4001), "", ContributorConsent.WITHOUT_NAME, false))
                .containsExactly("text");
        new Given("x".repeat(4000), "", "", ContributorConsent.WITHOUT_NAME).check(false);
        new Given("", "Jo", "", ContributorConsent.WITH_NAME).check(true);
    }

    private static Iterable<@Nullable String> fields(
            String text, String name, @Nullable ContributorConsent consent, boolean file) {
        Given given = new Given(text, name, "", consent);
        return catchThrowableOfType(Refusal.class, () -> given.check(file)).problems().stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void whoDoesNotWantToBeNamedIsNot() {
        assertThat(WORDS.by()).isEqualTo("Jo Smith, ward manager");
        assertThat(new Given("Words", "Jo Smith", "ward manager", ContributorConsent.WITHOUT_NAME).by())
                .isEqualTo("somebody who is not named, ward manager");
    }
}
