package org.qualityoutcomes.edition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.documents.TextDifference;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.EditionMaps;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published editions, for everybody; those that are only tried, for the national team. */
@Component
@Transactional(readOnly = true)
public class ReadEditions {

    private static final int MOST = 200;

    private final NationalTeam team;
    private final Editions editions;
    private final EditionMaps maps;
    private final KeptEditions kept;
    private final GuidanceCorrections corrections;
    private final People people;

    ReadEditions(
            NationalTeam team,
            Editions editions,
            EditionMaps maps,
            KeptEditions kept,
            GuidanceCorrections corrections,
            People people) {
        this.team = team;
        this.editions = editions;
        this.maps = maps;
        this.kept = kept;
        this.corrections = corrections;
        this.people = people;
    }

    /** An edition that is only tried. */
    public record Trial(UUID id, String code, String title, String loadedBy, LocalDate loadedOn) {}

    /**
     * @param trials null for everybody but the national team
     */
    public record Shelf(List<Edition> published, @Nullable List<Trial> trials) {}

    /** A line of the log. @param text word by word */
    public record LoggedChange(LocalDate day, String title, List<TextDifference.Run> text, String reason) {}

    /**
     * What became different.
     *
     * @param changes against the edition that a map leads from; null where there is no map
     * @param log within the edition, the latest first
     */
    public record History(Edition edition, @Nullable EditionChanges changes, List<LoggedChange> log) {}

    public Shelf shelf() {
        return new Shelf(editions.all(), team.asks() ? trials() : null);
    }

    /** What it says besides its outcomes. */
    public List<EditionRule> rules(Edition edition) {
        return EditionRule.of(edition);
    }

    /** @throws NotFound if none with this code is published */
    public Edition get(String code) {
        return editions.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public boolean mayCorrect() {
        return team.asks();
    }

    /** Whose journal has what was decided about it; for those who may correct it. */
    public UUID journal(String code) {
        return EditionDeed.chain(code);
    }

    /** @throws NotFound if none with this code is published */
    public History history(String code) {
        Edition edition = get(code);
        EditionChanges changes = maps.all().stream()
                .filter(map -> map.to().equals(code))
                .reduce((first, second) -> second)
                .map(map -> changes(edition, map))
                .orElse(null);
        return new History(
                edition,
                changes,
                corrections.findByEditionOrderByNumberInEditionDesc(code, Limit.of(MOST)).stream()
                        .map(ReadEditions::logged)
                        .toList());
    }

    private EditionChanges changes(Edition edition, EditionMap map) {
        return EditionChanges.between(editions.get(map.from()), edition, map);
    }

    private static LoggedChange logged(GuidanceCorrection each) {
        return new LoggedChange(
                OfficeHours.day(each.correctedAt()),
                each.title(),
                TextDifference.between(each.was(), each.became()),
                each.reason());
    }

    private List<Trial> trials() {
        List<KeptEditions.Line> tried = kept.lines().stream()
                .filter(each -> each.state() == EditionState.TRIED)
                .toList();
        Map<String, String> names = people.namesOf(
                tried.stream().map(KeptEditions.Line::loadedBy).distinct().toList());
        return tried.stream()
                .map(each -> new Trial(
                        each.id(),
                        each.code(),
                        each.title(),
                        names.getOrDefault(each.loadedBy(), each.loadedBy()),
                        OfficeHours.day(each.loadedAt())))
                .toList();
    }
}
