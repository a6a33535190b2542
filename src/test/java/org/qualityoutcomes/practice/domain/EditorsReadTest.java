package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.practice.domain.ACard.NOW;
import static org.qualityoutcomes.practice.domain.ACard.words;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;

/** What an editor reads of a card, in words and in evidence, as long as the service consents to it and no longer. */
class EditorsReadTest {

    private static final UUID ITEM = UUID.randomUUID();

    private final Cards cards = mock();
    private final CurrentUser user = mock();
    private final CardAccess access = new CardAccess(user, mock(KeptApart.class));
    private final ShownEvidence shown = mock();
    private final Organisations organisations = mock();
    private final CardsShowEvidence evidence = new CardsShowEvidence(cards, access, shown);
    private final ReadCards read = new ReadCards(
            cards,
            access,
            shown,
            organisations,
            TestEditions.shipped(),
            mock(People.class),
            mock(TellsWho.class),
            Clock.fixed(NOW, ZoneOffset.UTC));

    static Stream<Card> withoutConsent() {
        Card declined = citing();
        declined.decline("Not now.", NOW);
        Card unanswered = citing();
        unanswered.closeUnanswered(NOW);
        Card leftOut = consented();
        leftOut.leaveOut("Known already.", NOW);
        Card withdrawn = consented();
        withdrawn.withdraw("We do it no more.", NOW);
        return Stream.of(citing(), declined, unanswered, leftOut, withdrawn);
    }

    static Stream<Card> withConsent() {
        Card agreeing = consented();
        agreeing.write(words("Two librarians"), List.of(ITEM), Set.of(), false);
        agreeing.edited("editor", NOW);
        return Stream.of(consented(), agreeing);
    }

    @ParameterizedTest
    @MethodSource("withoutConsent")
    void withoutConsentThereIsACardAndNothingOfIt(Card card) {
        CardView view = asked(card);
        assertThat(view.reference()).isEqualTo("GP-7");
        assertThat(view.state()).isEqualTo(card.state());
        assertThat(List.of(
                        view.words().done(),
                        view.words().problem(),
                        view.words().contact()))
                .containsOnly("");
        assertThat(view.words().title()).isEqualTo("GP-7");
        assertThat(view.evidence()).isEmpty();
        assertThat(view.versions()).isEmpty();
        assertThat(evidence.mayRead(new EvidenceId(ITEM))).isFalse();
        assertThat(evidence.mayReadVersion(new EvidenceId(ITEM), 1)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("withConsent")
    void withConsentAnEditorReadsWordsAndEvidence(Card card) {
        CardView view = asked(card);
        assertThat(view.words().title()).isEqualTo("Ward round");
        assertThat(view.evidence()).hasSize(1);
        assertThat(evidence.mayRead(new EvidenceId(ITEM))).isTrue();
        assertThat(evidence.mayReadVersion(new EvidenceId(ITEM), 1)).isTrue();
    }

    private CardView asked(Card card) {
        EvidenceItem item = mock();
        when(item.id()).thenReturn(new EvidenceId(ITEM));
        when(item.sha256()).thenReturn("first");
        when(user.isIn("national")).thenReturn(true);
        when(shown.cited(any())).thenReturn(List.of(item));
        when(cards.findById(card.id())).thenReturn(Optional.of(card));
        when(cards.citing(List.of(ITEM))).thenReturn(List.of(card));
        when(organisations.byOds("ZA1"))
                .thenReturn(new Organisation(
                        new OrganisationId(UUID.randomUUID()), "ZA1", "Aldermoor", Region.NORTH, card.service()));
        return read.inside(card.id()).orElseThrow();
    }

    private static Card citing() {
        Card card = ACard.written();
        card.write(words("A librarian joins"), List.of(ITEM), Set.of("O2.L1.a"), true);
        return card;
    }

    private static Card consented() {
        Card card = citing();
        card.consent(false, "", ACard.LEAD, NOW);
        return card;
    }
}
