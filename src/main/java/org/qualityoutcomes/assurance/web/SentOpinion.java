package org.qualityoutcomes.assurance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Map<String, Verdict> verdicts = verdicts(sent);
        try {
            Rating rating = SentRating.of("rating", sent.get("level"), sent.get("subLevel"));
            boolean known = verdicts.size() == judged(sent).count();
            return new SentOpinion(
                    opinion(sent, rating, verdicts),
                    known ? null : new Refusal("A verdict was sent that is not offered."));
        } catch (Refusal unknownLevel) {
            return new SentOpinion(opinion(sent, null, verdicts), unknownLevel);
        }
    }

    private static Opinion opinion(Map<String, String> sent, @Nullable Rating rating, Map<String, Verdict> verdicts) {
        return new Opinion(
                rating,
                verdicts,
                comments(sent),
                text(sent, "rationale"),
                lines(sent.get("strengths")),
                lines(sent.get("areas")),
                lines(sent.get("requiredActions")),
                lines(sent.get("recommendations")),
                text(sent, "overrideReason"),
                nominations(sent),
                text(sent, "changeReason"));
    }

    /** Those that are offered. */
    private static Map<String, Verdict> verdicts(Map<String, String> sent) {
        Map<String, Verdict> verdicts = new HashMap<>();
        judged(sent).forEach(each -> Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(each.getValue()))
                .forEach(verdict -> verdicts.put(each.getKey().substring(VERDICT.length()), verdict)));
        return verdicts;
    }

    private static Stream<Map.Entry<String, String>> judged(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith(VERDICT) && !each.getValue().isEmpty());
    }

    private static Map<String, String> comments(Map<String, String> sent) {
        Map<String, String> comments = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(COMMENT) && !value.isBlank()) {
                comments.put(name.substring(COMMENT.length()), value.strip());
            }
        });
        return comments;
    }

    void refuseIfUnreadable() {
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private static List<Nominated> nominations(Map<String, String> sent) {
        List<Nominated> nominations = new ArrayList<>();
        for (int at = 0; at < NOMINATIONS; at++) {
            String title = text(sent, "nomination-title-" + at);
            String why = text(sent, "nomination-why-" + at);
            if (!title.isEmpty() || !why.isEmpty()) {
                nominations.add(new Nominated(title, why));
            }
        }
        return nominations;
    }

    /** Line breaks as everybody but a browser has them. */
    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replace("\r\n", "\n").strip();
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
