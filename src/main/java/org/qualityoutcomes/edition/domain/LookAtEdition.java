package org.qualityoutcomes.edition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.framework.BrokenEdition;
import org.qualityoutcomes.framework.Comparison;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TryEdition;
import org.qualityoutcomes.framework.TryEdition.Tried;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.selfevaluation.PastJudgements;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An edition before it is published: beside the last one, and tried on what services said of themselves. */
@Component
@Transactional(readOnly = true)
public class LookAtEdition {

    /** The latest so many reviews tell enough, and are read in a moment. */
    static final int TRIED_ON = 500;

    private final NationalTeam team;
    private final KeptEditions kept;
    private final Editions editions;
    private final TryEdition reader;
    private final PastJudgements past;
    private final KeptApart apart;
    private final People people;

    // seven, because a look brings the edition, those before it and past reviews together
    LookAtEdition(
            NationalTeam team,
            KeptEditions kept,
            Editions editions,
            TryEdition reader,
            PastJudgements past,
            KeptApart apart,
            People people) {
        this.team = team;
        this.kept = kept;
        this.editions = editions;
        this.reader = reader;
        this.past = past;
        this.apart = apart;
        this.people = people;
    }

    /**
     * All that is to be seen before it is published.
     *
     * @param seen tells this try from a later one
     * @param last code of the edition before
     * @param changes null where no map leads from there, or it is broken
     * @param trial null where there are none, or levels cannot be compared
     * @param objection why it cannot be published as it is; null where it can
     */
    public record Look(
            UUID id,
            String code,
            String title,
            boolean illustrative,
            boolean published,
            String loadedBy,
            LocalDate loadedOn,
            String seen,
            String last,
            @Nullable EditionChanges changes,
            DryRun.@Nullable Result trial,
            @Nullable String objection) {}

    /** @throws NotFound for all but the national team */
    public Look look(UUID id) {
        team.require();
        KeptEdition edition = kept.findById(id).orElseThrow(NotFound::new);
        Edition last = lastBefore(edition.code());
        try {
            Tried tried = reader.read(edition.files());
            EditionMap map = tried.mapFrom(last.code()).orElse(null);
            return look(
                    edition,
                    tried.edition().illustrative(),
                    last,
                    map == null ? null : EditionChanges.between(last, tried.edition(), map),
                    map == null ? null : trial(last, tried.edition(), map),
                    objection(edition.code(), last, map));
        } catch (BrokenEdition broken) {
            return look(edition, false, last, null, null, broken.getMessage() + ".");
        }
    }

    private Look look(
            KeptEdition edition,
            boolean illustrative,
            Edition last,
            @Nullable EditionChanges changes,
            DryRun.@Nullable Result trial,
            @Nullable String objection) {
        boolean published = edition.state() == EditionState.PUBLISHED;
        return new Look(
                edition.id(),
                edition.code(),
                edition.title(),
                illustrative,
                published,
                people.nameOf(edition.loadedBy()),
                OfficeHours.day(edition.loadedAt()),
                edition.sha256(),
                last.code(),
                changes,
                trial,
                published ? null : objection);
    }

    private DryRun.@Nullable Result trial(Edition older, Edition newer, EditionMap map) {
        if (!new Comparison(older, newer, map).isPossible()) {
            return null;
        }
        DryRun run = new DryRun(older, newer, map);
        past.of(older.code(), apart.fromReader(), TRIED_ON, run::take);
        return run.result();
    }

    /** @throws Refusal why it cannot be published as it is */
    void refuseUnready(KeptEdition edition) {
        String objection;
        try {
            Edition last = lastBefore(edition.code());
            objection = objection(
                    edition.code(),
                    last,
                    reader.read(edition.files()).mapFrom(last.code()).orElse(null));
        } catch (BrokenEdition broken) {
            objection = broken.getMessage() + ".";
        }
        if (objection != null) {
            throw new Refusal(objection);
        }
    }

    private @Nullable String objection(String code, Edition last, @Nullable EditionMap map) {
        if (editions.all().stream().anyMatch(each -> each.code().equals(code))) {
            return "There is an edition " + code + " already.";
        }
        return map != null
                ? null
                : "There is no map from edition %s. Put from-%s.yaml into the ZIP: what teams wrote is carried forward, and levels are compared over the years, through it alone."
                        .formatted(last.code(), last.code());
    }

    /** The one before it in the order of codes; where there is none, the one that people work with. */
    private Edition lastBefore(String code) {
        List<Edition> others = editions.all().stream()
                .filter(each -> !each.code().equals(code))
                .toList();
        return others.stream()
                .filter(each -> each.code().compareTo(code) < 0)
                .reduce((earlier, later) -> later)
                .or(() -> others.stream().reduce((earlier, later) -> later))
                .orElseThrow(NotFound::new);
    }
}
