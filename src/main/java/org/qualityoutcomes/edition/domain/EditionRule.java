package org.qualityoutcomes.edition.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Edition.Duty;
import org.qualityoutcomes.framework.Edition.Limits;
import org.qualityoutcomes.framework.Edition.Thresholds;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Share;

/** What an edition says besides its outcomes, in words that can be read and held against those of another one. */
public record EditionRule(String title, String text) {

    static List<EditionRule> of(Edition edition) {
        List<EditionRule> rules = new ArrayList<>();
        rules.add(new EditionRule("Where sub-levels begin", words(edition.thresholds())));
        rules.add(new EditionRule("How much may be written and attached", words(edition.limits())));
        edition.duties()
                .forEach(duty -> rules.add(new EditionRule("Duty or policy: " + duty.title(), words(duty, edition))));
        edition.evidenceKinds()
                .forEach(kind -> rules.add(new EditionRule("Strong evidence, " + kind.title(), kind.prompt())));
        return rules;
    }

    private static String words(Thresholds thresholds) {
        return "Low below %s of a level's indicators, medium from %s, high from %s."
                .formatted(words(thresholds.medium()), words(thresholds.medium()), words(thresholds.high()));
    }

    private static String words(Share share) {
        return share.part() + "/" + share.whole();
    }

    private static String words(Limits limits) {
        return "A narrative has up to %d words, a validator's rationale about %d. An outcome cites up to %d items of evidence. A file has up to %d MB."
                .formatted(
                        limits.narrativeWords(),
                        limits.rationaleWords(),
                        limits.evidencePerOutcome(),
                        limits.fileMegabytes());
    }

    private static String words(Duty duty, Edition edition) {
        String served = edition.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .filter(indicator -> indicator.duties().contains(duty.code()))
                .map(Indicator::code)
                .collect(Collectors.joining(", "));
        String shown = duty.supportedBy().stream()
                .map(support -> support.outcome() + " from level " + support.level())
                .collect(Collectors.joining(", "));
        return Stream.of(
                        served.isEmpty() ? "No indicator serves it." : "Served by " + served + ".",
                        shown.isEmpty() ? "Levels say nothing of it." : "Shown by " + shown + ".")
                .collect(Collectors.joining(" "));
    }
}
