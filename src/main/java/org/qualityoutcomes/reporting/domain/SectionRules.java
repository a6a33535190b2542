package org.qualityoutcomes.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * How long what people write in a section may be, and what a point has to say. Names of fields are those of
 * the section's page: {@code words}, {@code strengths}, {@code text-<id>}, {@code about-<id>}, {@code due-<id>}.
 */
final class SectionRules {

    /** Of all words of a section, and of all lines of a list. */
    static final int LONGEST = 20_000;

    static final int LONGEST_LINE = 1_000;
    private static final int MOST_POINTS = 60;

    private final Edition edition;
    private final SectionDraft kept;
    private final List<Problem> problems = new ArrayList<>();

    private SectionRules(Edition edition, SectionDraft kept) {
        this.edition = edition;
        this.kept = kept;
    }

    /**
     * @param kept what stands there; a long line that came from the validators or the team may stay as it is
     * @throws Refusal with a problem beside each field that is wrong
     */
    static void check(Edition edition, SectionDraft kept, SectionDraft draft) {
        SectionRules rules = new SectionRules(edition, kept);
        rules.check(draft);
        if (!rules.problems.isEmpty()) {
            throw new Refusal(rules.problems);
        }
    }

    private void check(SectionDraft draft) {
        within("words", draft.words().length());
        lines("strengths", kept.strengths(), draft.strengths());
        lines("areas", kept.areas(), draft.areas());
        lines("goodPractice", kept.goodPractice(), draft.goodPractice());
        draft.requiredActions().forEach(this::point);
        draft.recommendations().forEach(this::point);
        if (draft.requiredActions().size() + draft.recommendations().size() > MOST_POINTS) {
            problems.add(new Problem(null, "Keep to %d required actions and recommendations.".formatted(MOST_POINTS)));
        }
    }

    private void within(String field, int length) {
        if (length > LONGEST) {
            problems.add(new Problem(field, "Keep it within 20,000 characters. It has %,d.".formatted(length)));
        }
    }

    private void lines(String field, List<String> before, List<String> lines) {
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_LINE && !before.contains(line))) {
            problems.add(new Problem(field, "Keep every line within 1,000 characters."));
        } else {
            within(field, lines.stream().mapToInt(String::length).sum());
        }
    }

    private void point(AskedAction point) {
        if (point.text().length() > LONGEST_LINE && !isKept(point)) {
            problems.add(new Problem("text-" + point.id(), "Keep it within 1,000 characters."));
        }
        if (!isKnown(point)) {
            problems.add(new Problem("about-" + point.id(), "Choose an outcome or one of its indicators."));
        }
    }

    private boolean isKept(AskedAction point) {
        return Stream.of(kept.requiredActions(), kept.recommendations())
                .flatMap(List::stream)
                .anyMatch(each -> each.text().equals(point.text()));
    }

    private boolean isKnown(AskedAction point) {
        return edition.outcomes().stream()
                .filter(each -> each.code().equals(point.outcome()))
                .anyMatch(each -> point.indicator() == null
                        || each.indicators().stream().map(Indicator::code).anyMatch(point.indicator()::equals));
    }
}
