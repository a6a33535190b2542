package org.qualityoutcomes.assurance.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.ModerateCase;

/**
 * What was sent of the outcomes of a case before the panel: {@code decision-O1}, which is {@code confirm} for the validated
 * level, {@code level-O1} and {@code subLevel-O1}, which are only read for another one, {@code reason-O1} and
 * {@code seen-O1}.
 */
public record SentDecisions(Map<String, String> fields) {

    static final SentDecisions NONE = new SentDecisions(Map.of());

    /** What was sent of one outcome, to be shown again; null where the page is opened. */
    public @Nullable Attempt attempt(String code) {
        return fields.isEmpty()
                ? null
                : new Attempt(
                        code,
                        sent("level-", code),
                        sent("subLevel-", code),
                        false,
                        sent("decision-", code),
                        sent("reason-", code));
    }

    /** Whether another decision is kept now than the sender had seen. */
    public boolean changed(String code, String now) {
        String seen = fields.get("seen-" + code);
        return seen != null && !seen.equals(now);
    }

    /** Of those outcomes that the panel decides, the ones of which anything was sent. */
    List<ModerateCase.Decision> decisions(ModerateCase.Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> !row.reasons().isEmpty())
                .map(ModerateCase.Row::code)
                .filter(this::isTyped)
                .map(this::decision)
                .toList();
    }

    private boolean isTyped(String code) {
        return !(sent("decision-", code) + sent("level-", code) + sent("reason-", code)).isBlank();
    }

    private ModerateCase.Decision decision(String code) {
        boolean confirms = sent("decision-", code).equals("confirm");
        return new ModerateCase.Decision(
                code,
                confirms,
                confirms ? null : SentRating.of("rating-" + code, sent("level-", code), sent("subLevel-", code)),
                sent("reason-", code),
                fields.get("seen-" + code));
    }

    private String sent(String field, String code) {
        return fields.getOrDefault(field + code, "");
    }
}
