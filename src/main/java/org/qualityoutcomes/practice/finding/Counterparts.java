package org.qualityoutcomes.practice.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.EditionMaps;
import org.springframework.stereotype.Component;

/** What stands for an outcome or an indicator in other editions, so that a card of the last edition is still found. */
@Component
class Counterparts {

    private final EditionMaps maps;
    private final ComparableLevels levels;

    Counterparts(EditionMaps maps, ComparableLevels levels) {
        this.maps = maps;
        this.levels = levels;
    }

    /** An outcome or an indicator of an edition. */
    record Code(String edition, String code) {}

    /** It comes first itself. */
    List<Code> ofOutcome(String edition, String code) {
        return all(
                new Code(edition, code),
                maps.all().stream()
                        .flatMap(map -> other(edition, map, map.outcomeBefore(code), map.outcomeAfter(code))));
    }

    /** It comes first itself. */
    List<Code> ofIndicator(String edition, String code) {
        return all(
                new Code(edition, code),
                maps.all().stream()
                        .flatMap(map -> other(edition, map, map.indicatorBefore(code), map.indicatorAfter(code))));
    }

    /** @return the code in this edition, empty where nothing there stands for it */
    Optional<String> outcomeIn(String edition, Code outcome) {
        return in(edition, ofOutcome(outcome.edition(), outcome.code()));
    }

    /** @return the code in this edition, empty where nothing there stands for it or levels mean something else there */
    Optional<String> levelledIn(String edition, Code outcome) {
        return outcomeIn(edition, outcome).filter(code -> isOneScale(edition, outcome.edition()));
    }

    private boolean isOneScale(String one, String other) {
        return levels.of(one, other).isPossible() || levels.of(other, one).isPossible();
    }

    /** @return the code in this edition, empty where nothing there stands for it */
    Optional<String> indicatorIn(String edition, Code indicator) {
        return in(edition, ofIndicator(indicator.edition(), indicator.code()));
    }

    private static Optional<String> in(String edition, List<Code> codes) {
        return codes.stream()
                .filter(each -> each.edition().equals(edition))
                .map(Code::code)
                .findFirst();
    }

    private static List<Code> all(Code itself, Stream<Code> others) {
        return Stream.concat(Stream.of(itself), others).toList();
    }

    private static Stream<Code> other(String edition, EditionMap map, Optional<String> before, Optional<String> after) {
        if (map.isWithinOneEdition()) {
            return Stream.empty();
        }
        if (map.to().equals(edition)) {
            return before.map(code -> new Code(map.from(), code)).stream();
        }
        return map.from().equals(edition) ? after.map(code -> new Code(map.to(), code)).stream() : Stream.empty();
    }
}
