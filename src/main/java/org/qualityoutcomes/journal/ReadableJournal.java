package org.qualityoutcomes.journal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Deed.Audience;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** A review's journal in plain words. What judges said before it was published stays with region and national team. */
@Component
class ReadableJournal {

    private static final int SIZE = 100;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Journal journal;
    private final ReviewAccess access;
    private final CurrentUser user;
    private final KeptApart apart;
    private final People people;

    ReadableJournal(Journal journal, ReviewAccess access, CurrentUser user, KeptApart apart, People people) {
        this.journal = journal;
        this.access = access;
        this.user = user;
        this.apart = apart;
        this.people = people;
    }

    /** A line as people read it. */
    record Line(
            LocalDateTime at,
            String who,
            String what,
            @Nullable String was,
            @Nullable String became,
            @Nullable String reason) {}

    /**
     * A hundred lines, oldest first.
     *
     * @param number of the page, from 0
     * @param broken the first line that is not as it was written, or null
     */
    record Page(Review review, List<Line> lines, int number, boolean more, @Nullable String broken) {}

    /** @throws org.qualityoutcomes.organisation.NotFound if the review is not one that this person may read */
    Page read(ReviewId id, int page) {
        Review review = access.forReaders(id);
        boolean overseer = oversees(review.organisation());
        List<Entry> written = journal.read(id.value());
        List<Entry> readable = written.stream()
                .filter(entry -> overseer || entry.audience() == Audience.ORGANISATION)
                .toList();
        int number = Math.min(Math.max(0, page), Math.max(0, readable.size() - 1) / SIZE);
        Map<String, String> names = new HashMap<>();
        return new Page(
                review,
                readable.stream()
                        .skip((long) number * SIZE)
                        .limit(SIZE)
                        .map(entry -> line(entry, names))
                        .toList(),
                number,
                readable.size() > (number + 1) * SIZE,
                journal.verify(id.value(), written).orElse(null));
    }

    /** Whoever reads by a role at the organisation reads what the organisation reads, whatever office they hold. */
    private boolean oversees(Organisation organisation) {
        boolean office = user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(organisation.region()));
        return office && !apart.isKept(organisation.ods());
    }

    private Line line(Entry entry, Map<String, String> names) {
        String actor = entry.actor();
        return new Line(
                LocalDateTime.ofInstant(entry.at(), LONDON),
                actor == null
                        ? StringUtils.capitalize(entry.capacity())
                        : names.computeIfAbsent(actor, people::nameOf) + ", " + entry.capacity(),
                entry.what(),
                entry.was(),
                entry.became(),
                entry.reason());
    }
}
