package org.qualityoutcomes.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition.EvidenceKind;

/**
 * What helps people to work with an edition, but what nobody is judged by: what an outcome is about, what evidence is
 * worth looking for, what makes evidence strong. It may be corrected within an edition. Levels and indicators may not:
 * judgements were made against their words.
 *
 * @param place stable, for example {@code O2.scope}, {@code O2.prompts} or {@code kind.survey}
 * @param title the place in words
 * @param text one paragraph; of prompts, one a line
 */
public record Guidance(String place, String title, String text) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_OF_KIND = 300;

    /** How many characters there is room for; of a kind of evidence as many as in an edition's file. */
    public int longest() {
        return place.startsWith(kind("")) ? LONGEST_OF_KIND : LONGEST;
    }

    /** The same place with another text. */
    public Guidance reading(String other) {
        return new Guidance(place, title, other);
    }

    /** All that may be corrected, in the order of the edition. */
    public static List<Guidance> of(Edition edition) {
        List<Guidance> found = new ArrayList<>();
        for (Outcome outcome : edition.outcomes()) {
            String code = outcome.code();
            found.add(new Guidance(scope(code), code + ": what it is about", outcome.scope()));
            found.add(new Guidance(
                    prompts(code),
                    code + ": evidence that is worth looking for",
                    String.join("\n", outcome.prompts())));
        }
        for (EvidenceKind kind : edition.evidenceKinds()) {
            found.add(new Guidance(
                    kind(kind.code()), kind.title() + ": what makes evidence of this kind strong", kind.prompt()));
        }
        return List.copyOf(found);
    }

    /** The edition with another text at this place; as it was where it has no such place any more. */
    static Edition corrected(Edition edition, String place, String text) {
        return new Edition(
                edition.code(),
                edition.title(),
                edition.illustrative(),
                edition.limits(),
                edition.thresholds(),
                edition.duties(),
                edition.outcomes().stream()
                        .map(each -> corrected(each, place, text))
                        .toList(),
                edition.evidenceKinds().stream()
                        .map(each -> place.equals(kind(each.code()))
                                ? new EvidenceKind(each.code(), each.title(), text)
                                : each)
                        .toList(),
                edition.calibration());
    }

    private static Outcome corrected(Outcome outcome, String place, String text) {
        boolean scope = place.equals(scope(outcome.code()));
        boolean prompts = place.equals(prompts(outcome.code()));
        return new Outcome(
                outcome.code(),
                outcome.title(),
                scope ? text : outcome.scope(),
                prompts ? lines(text) : outcome.prompts(),
                outcome.levels());
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String scope(String outcome) {
        return outcome + ".scope";
    }

    private static String prompts(String outcome) {
        return outcome + ".prompts";
    }

    private static String kind(String code) {
        return "kind." + code;
    }
}
