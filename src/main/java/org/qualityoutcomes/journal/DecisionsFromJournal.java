package org.qualityoutcomes.journal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Decisions;
import org.qualityoutcomes.review.Deed.Audience;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What is passed on of a journal: never what judges said before it was published, whoever asks. */
@Component
class DecisionsFromJournal implements Decisions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Journal journal;
    private final ReviewAccess access;
    private final People people;

    DecisionsFromJournal(Journal journal, ReviewAccess access, People people) {
        this.journal = journal;
        this.access = access;
        this.people = people;
    }

    @Override
    public Optional<Kept> readable(ReviewId review) {
        if (!mayRead(review)) {
            return Optional.empty();
        }
        List<Entry> written = journal.read(review.value());
        Map<String, String> names = new HashMap<>();
        List<Decision> passedOn = written.stream()
                .filter(entry -> entry.audience() == Audience.ORGANISATION)
                .map(entry -> decision(entry, names))
                .toList();
        return Optional.of(new Kept(
                passedOn,
                written.size() - passedOn.size(),
                journal.verify(review.value(), written).orElse(null)));
    }

    private boolean mayRead(ReviewId review) {
        try {
            access.forReaders(review);
            return true;
        } catch (NotFound notForThem) {
            return false;
        }
    }

    private Decision decision(Entry entry, Map<String, String> names) {
        String actor = entry.actor();
        String who = actor == null
                ? StringUtils.capitalize(entry.capacity())
                : names.computeIfAbsent(actor, people::nameOf) + ", " + entry.capacity();
        String what = Stream.of(entry.what(), entry.was(), entry.became(), entry.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new Decision(LocalDateTime.ofInstant(entry.at(), LONDON), who, what);
    }
}
