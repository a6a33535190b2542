package org.qualityoutcomes.journal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Deed.Audience;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Subjects;
import org.qualityoutcomes.review.Subjects.Subject;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** A journal in plain words. What judges said before it was published stays with region and national team. */
@Component
class ReadableJournal {

    private static final int SIZE = 100;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Journal journal;
    private final ReviewAccess access;
    private final CurrentUser user;
    private final KeptApart apart;
    private final People people;
    private final List<Subjects> subjects;

    // six, because reviews are guarded otherwise than what else has a journal
    ReadableJournal(
            Journal journal,
            ReviewAccess access,
            CurrentUser user,
            KeptApart apart,
            People people,
            List<Subjects> subjects) {
        this.journal = journal;
        this.access = access;
        this.user = user;
        this.apart = apart;
        this.people = people;
        this.subjects = subjects;
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
    record Page(Subject subject, List<Line> lines, int number, boolean more, @Nullable String broken) {}

    /** @throws NotFound if the review is not one that this person may read */
    Page read(ReviewId id, int page) {
        Review review = access.forReaders(id);
        Subject subject = new Subject(
                review.organisation().name() + " · " + review.reference(),
                "Review " + review.reference(),
                "/reviews/" + id.value());
        boolean overseer = oversees(review.organisation());
        return page(subject, id.value(), entry -> overseer || entry.audience() == Audience.ORGANISATION, page);
    }

    /** The same of something else, for those who may read all of it. @throws NotFound for everybody else */
    Page read(UUID chain, int page) {
        Subject subject = subjects.stream()
                .flatMap(each -> each.of(chain).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
        return page(subject, chain, entry -> true, page);
    }

    private Page page(Subject subject, UUID chain, Predicate<Entry> mayRead, int page) {
        List<Entry> written = journal.read(chain);
        List<Entry> readable = written.stream().filter(mayRead).toList();
        int number = Math.min(Math.max(0, page), Math.max(0, readable.size() - 1) / SIZE);
        Map<String, String> names = new HashMap<>();
        return new Page(
                subject,
                readable.stream()
                        .skip((long) number * SIZE)
                        .limit(SIZE)
                        .map(entry -> line(entry, names))
                        .toList(),
                number,
                readable.size() > (number + 1) * SIZE,
                journal.verify(chain, written).orElse(null));
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
