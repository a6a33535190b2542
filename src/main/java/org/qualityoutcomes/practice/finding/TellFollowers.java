package org.qualityoutcomes.practice.finding;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.practice.NewPractice;
import org.qualityoutcomes.practice.NewPractice.Item;
import org.qualityoutcomes.practice.finding.Follows.Follow;
import org.qualityoutcomes.practice.finding.Listings.Listing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once a week, on Monday morning, whoever follows outcomes hears of what is new in them; of nothing they hear nothing. */
@Component
@Transactional
class TellFollowers {

    private static final int MOST = 20;

    /** Longer than a transaction takes: what was published before has been written by now, and is found. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final Follows follows;
    private final Listings listings;
    private final Counterparts counterparts;
    private final FindCards find;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // seven, because news are chosen for a person and told in time
    TellFollowers(
            Follows follows,
            Listings listings,
            Counterparts counterparts,
            FindCards find,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.follows = follows;
        this.listings = listings;
        this.counterparts = counterparts;
        this.find = find;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** Those who have not heard since Monday morning. */
    @Transactional(readOnly = true)
    public Set<String> due() {
        return follows.notToldSince(OfficeHours.morning(week(settled())));
    }

    /** Whoever tells the same person at the same moment writes the same mail, which is sent once. */
    public void tell(String username) {
        Set<String> own = people.groupsOf(username).stream()
                .map(group -> group.substring(group.indexOf('-') + 1))
                .collect(Collectors.toSet());
        Instant until = settled();
        List<Listing> found = follows.of(username).stream()
                .flatMap(each -> fresh(each, until, own).stream())
                .distinct()
                .sorted(Comparator.comparing((Listing each) -> each.outcome().code())
                        .thenComparing(Listing::publishedAt, Comparator.reverseOrder()))
                .toList();
        follows.told(username, until);
        if (!found.isEmpty()) {
            events.publishEvent(new NewPractice(
                    username,
                    week(until).toString(),
                    found.stream().limit(MOST).map(this::item).toList(),
                    found.size() > MOST));
        }
    }

    private List<Listing> fresh(Follow follow, Instant until, Set<String> own) {
        return listings.between(
                counterparts.ofOutcome(
                        follow.outcome().edition(), follow.outcome().code()),
                follow.toldUntil(),
                until,
                own,
                MOST + 1);
    }

    private Item item(Listing each) {
        return new Item(each.card(), each.reference(), each.title(), find.title(each.outcome()));
    }

    private Instant settled() {
        return clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The Monday whose morning came last: whoever hears late, hears for that week. */
    private static LocalDate week(Instant at) {
        LocalDate monday = OfficeHours.day(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return at.isBefore(OfficeHours.morning(monday)) ? monday.minusWeeks(1) : monday;
    }
}
