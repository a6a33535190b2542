package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.practice.NewPractice;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.practice.finding.Follows.Follow;
import org.qualityoutcomes.practice.finding.Listings.Listing;

/** Whoever follows outcomes hears of each card once, in the week whose Monday has come. */
class TellFollowersTest {

    /** Monday is 7 June 2027; London is an hour ahead. */
    private static final Instant MONDAY_MORNING = Instant.parse("2027-06-07T06:00:00Z");

    private static final Code OUTCOME = new Code("2023", "O2");
    private static final Instant HEARD = Instant.parse("2027-05-20T09:00:00Z");

    private final Follows follows = mock();
    private final Listings listings = mock();
    private final FindCards find = mock();
    private final List<Object> told = new ArrayList<>();

    @BeforeEach
    void followed() {
        when(follows.of("reader")).thenReturn(List.of(new Follow(OUTCOME, HEARD)));
        when(find.title(any())).thenReturn("O2 Title");
        when(find.edition()).thenReturn(TestEditions.shipped().get("2023"));
        when(listings.between(any(), any(), any(), any(), anyInt())).thenReturn(List.of(listing()));
    }

    @Test
    void whatIsPublishedInAnOpenTransactionIsForTheNextTime() {
        Instant settled = MONDAY_MORNING.plusSeconds(60);
        at(settled.plusSeconds(600)).tell("reader");
        verify(listings).between(any(), eq(HEARD), eq(settled), any(), anyInt());
        verify(follows).told("reader", settled);
    }

    @Test
    void nobodyIsDueForAWeekBeforeItsMorningHasSettled() {
        at(MONDAY_MORNING.plusSeconds(599)).due();
        verify(follows).notToldSince(MONDAY_MORNING.minusSeconds(7 * 24 * 3600));
        at(MONDAY_MORNING.plusSeconds(600)).due();
        verify(follows).notToldSince(MONDAY_MORNING);
    }

    @Test
    void whoHearsLateInTheNightToMondayHearsForTheWeekThatEnds() {
        at(MONDAY_MORNING.minusSeconds(3600)).tell("reader");
        at(MONDAY_MORNING.plusSeconds(3600)).tell("reader");
        assertThat(told).extracting(each -> ((NewPractice) each).week()).containsExactly("2027-05-31", "2027-06-07");
    }

    @Test
    void anOutcomeThatHasEndedIsListedAndCanBeUnfollowed() {
        Code ended = new Code("2019", "O9");
        CurrentUser user = mock();
        when(user.require()).thenReturn("reader");
        when(find.title(ended)).thenReturn("O9 Old (edition 2019)");
        when(follows.of("reader")).thenReturn(List.of(new Follow(ended, HEARD), new Follow(OUTCOME, HEARD)));
        FollowPractice following =
                new FollowPractice(follows, counterparts(), find, user, Clock.fixed(HEARD, ZoneOffset.UTC));
        assertThat(following.followed()).containsExactly("O2");
        assertThat(following.ended()).containsExactly(entry("2019/O9", "O9 Old (edition 2019)"));
        following.follow(Set.of("O2", "2019/O9"));
        verify(follows, never()).end(any(), any());
        following.follow(Set.of("O2"));
        verify(follows).end("reader", ended);
    }

    private TellFollowers at(Instant now) {
        return new TellFollowers(
                follows,
                listings,
                counterparts(),
                find,
                mock(People.class),
                Clock.fixed(now, ZoneOffset.UTC),
                told::add);
    }

    private static Counterparts counterparts() {
        return new Counterparts(TestEditions.maps(), TestEditions.comparable());
    }

    private static Listing listing() {
        return new Listing(
                UUID.randomUUID(),
                "GP-1",
                "Title",
                "Teaser",
                false,
                "ZA1",
                OUTCOME,
                null,
                null,
                LocalDateTime.of(2027, 6, 1, 9, 0),
                false,
                false,
                false);
    }
}
