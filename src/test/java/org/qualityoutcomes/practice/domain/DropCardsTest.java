package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationClosed;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.SliceImpl;

class DropCardsTest {

    private final Cards cards = mock();
    private final List<Object> events = new ArrayList<>();
    private final DropCards drop = new DropCards(cards, events::add, Clock.fixed(ACard.NOW, ZoneOffset.UTC));

    @Test
    void whatIsNotPublishedIsDroppedWithItsOrganisationAndWhatIsStays() {
        Card nominated = ACard.nominated();
        Card published = ACard.published(false);
        when(cards.ofOrganisations(List.of("ZA1"), Pageable.unpaged()))
                .thenReturn(new SliceImpl<>(List.of(nominated, published)));
        when(cards.save(any())).thenAnswer(saved -> saved.getArgument(0));
        drop.on(new OrganisationClosed(
                new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        "ZA1",
                        "Aldermoor",
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())),
                LocalDate.of(2027, 6, 7)));
        assertThat(nominated.state()).isEqualTo(CardState.WITHDRAWN);
        assertThat(published.state()).isEqualTo(CardState.PUBLISHED);
        assertThat(events)
                .contains(new CardWithdrawn(nominated.id()))
                .doesNotContain(new CardWithdrawn(published.id()));
    }
}
