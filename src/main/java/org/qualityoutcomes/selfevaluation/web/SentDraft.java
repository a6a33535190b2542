package org.qualityoutcomes.selfevaluation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.Nomination;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A draft as a browser sends it; choices that were not offered are refused, everything else is kept as typed. */
record SentDraft(Draft draft, List<Problem> unreadable) {

    private static final String JUDGEMENT = "judgement-";
    private static final String RATIONALE = "rationale-";
    private static final int NOMINATIONS = 3;
    private static final Problem NOT_OFFERED = new Problem(null, "A choice was sent that is not offered.");

    static SentDraft of(Map<String, String> sent) {
        List<Problem> unreadable = new ArrayList<>();
        Map<String, Judgement> judgements = new HashMap<>();
        Map<String, String> rationales = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(JUDGEMENT) && !value.isEmpty()) {
                judgement(value, unreadable, name.substring(JUDGEMENT.length()), judgements);
            } else if (name.startsWith(RATIONALE) && !value.isBlank()) {
                rationales.put(name.substring(RATIONALE.length()), value.strip());
            }
        });
        Draft draft = new Draft(
                rating(sent, unreadable),
                judgements,
                rationales,
                sent.getOrDefault("overrideReason", ""),
                sent.getOrDefault("narrative", ""),
                sent.getOrDefault("strengths", ""),
                sent.getOrDefault("gaps", ""),
                nominations(sent));
        return new SentDraft(draft, unreadable);
    }

    /** What is left empty is none. */
    private static List<Nomination> nominations(Map<String, String> sent) {
        return IntStream.range(0, NOMINATIONS)
                .mapToObj(at -> new Nomination(
                        sent.getOrDefault("nomination-title-" + at, "").strip(),
                        sent.getOrDefault("nomination-text-" + at, "").strip(),
                        sent.containsKey("nomination-shareable-" + at)))
                .filter(each -> !(each.title().isEmpty() && each.description().isEmpty()))
                .toList();
    }

    private static void judgement(
            String value, List<Problem> unreadable, String indicator, Map<String, Judgement> judgements) {
        try {
            judgements.put(indicator, Judgement.valueOf(value));
        } catch (IllegalArgumentException unknown) {
            unreadable.add(NOT_OFFERED);
        }
    }

    private static @Nullable Rating rating(Map<String, String> sent, List<Problem> unreadable) {
        String level = sent.getOrDefault("level", "");
        String subLevel = sent.getOrDefault("subLevel", "");
        if (level.isEmpty()) {
            return null;
        }
        try {
            return new Rating(Integer.parseInt(level), subLevel.isEmpty() ? null : SubLevel.valueOf(subLevel));
        } catch (IllegalArgumentException unknown) {
            unreadable.add(NOT_OFFERED);
            return null;
        }
    }

    void refuseIfUnreadable() {
        if (!unreadable.isEmpty()) {
            throw new Refusal(unreadable);
        }
    }
}
