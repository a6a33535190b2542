package org.qualityoutcomes.assurance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.Opinion.Nominated;
import org.qualityoutcomes.assurance.domain.Verdict;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;

/**
 * A validator's opinion as a browser sends it: parameters {@code verdict-<indicator>}, {@code comment-<indicator>},
 * {@code level}, {@code subLevel}, {@code overrideReason}, {@code rationale}, {@code changeReason}, one a line
 * {@code strengths}, {@code areas}, {@code requiredActions}, {@code recommendations}, and
 * {@code nomination-title-0}, {@code nomination-why-0} and so on.
 *
 * @param opinion as far as it can be read
 * @param unreadable what was sent and is not offered, or null
 */
record SentOpinion(Opinion opinion, @Nullable Refusal unreadable) {

    private static final String VERDICT = "verdict-";
    private static final String COMMENT = "comment-";
    private static final int NOMINATIONS = 3;

    static SentOpinion of(Map<String, String> sent) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        Refusal unreadable = null;
        for (Map.Entry<String, String> each : sent.entrySet()) {
            String value = each.getValue();
            if (each.getKey().startsWith(VERDICT) && !value.isEmpty()) {
                Verdict verdict = verdict(value);
                if (verdict == null) {
                    unreadable = new Refusal("A verdict was sent that is not offered.");
                } else {
                    verdicts.put(each.getKey().substring(VERDICT.length()), verdict);
                }
            } else if (each.getKey().startsWith(COMMENT) && !value.isBlank()) {
                comments.put(each.getKey().substring(COMMENT.length()), value.strip());
            }
        }
        Rating rating = null;
        try {
            rating = SentRating.of("rating", sent.get("level"), sent.get("subLevel"));
        } catch (Refusal unknown) {
            unreadable = unknown;
        }
        Opinion opinion = new Opinion(
                rating,
                verdicts,
                comments,
                sent.getOrDefault("rationale", ""),
                lines(sent.get("strengths")),
                lines(sent.get("areas")),
                lines(sent.get("requiredActions")),
                lines(sent.get("recommendations")),
                sent.getOrDefault("overrideReason", "").strip(),
                nominations(sent),
                sent.getOrDefault("changeReason", "").strip());
        return new SentOpinion(opinion, unreadable);
    }

    void refuseIfUnreadable() {
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private static @Nullable Verdict verdict(String name) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Nominated> nominations(Map<String, String> sent) {
        List<Nominated> nominations = new ArrayList<>();
        for (int at = 0; at < NOMINATIONS; at++) {
            String title = sent.getOrDefault("nomination-title-" + at, "").strip();
            String why = sent.getOrDefault("nomination-why-" + at, "").strip();
            if (!title.isEmpty() || !why.isEmpty()) {
                nominations.add(new Nominated(title, why));
            }
        }
        return nominations;
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
