package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.selfevaluation.Continuity;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;

/**
 * What the organisation's review before says of an outcome, in the terms of this review's edition. It stands beside what
 * the team writes now and is no part of it: nothing of it counts until somebody says that it is still true.
 *
 * @param outcome in this review's edition
 * @param earlier reference of the review before
 * @param before code of its outcome; null where this one has no counterpart
 * @param remark how the two editions correspond here, or why nothing is carried; empty within one edition
 * @param self the level that the organisation gave itself then
 * @param settled the final level of the report on it; null while none is issued
 * @param judgements by this edition's indicator code; what is new is not there
 * @param evidence what was cited then
 */
public record Carried(
        Outcome outcome,
        String earlier,
        @Nullable String before,
        String remark,
        @Nullable Rating self,
        @Nullable Rating settled,
        Map<String, Then> judgements,
        String narrative,
        List<String> strengths,
        List<CitedThen> evidence) {

    public static final String NARRATIVE = "narrative";
    public static final String STRENGTHS = "strengths";
    private static final String LEVEL = "level-";

    /**
     * What was found of an indicator.
     *
     * @param indicator as the older edition calls it
     * @param validated whether validators found it so; else the team judged it so
     * @param rationale why, in the team's words; empty where it said nothing
     */
    public record Then(String indicator, Judgement judgement, boolean validated, String rationale) {}

    /** Whether this outcome has a counterpart. */
    public boolean isMapped() {
        return before != null;
    }

    public Continuity judgement(String indicator, Draft draft) {
        Then then = judgements.get(indicator);
        Judgement now = draft.judgements().get(indicator);
        if (then == null) {
            return Continuity.NEW;
        }
        return now == null ? Continuity.TO_CONFIRM : same(now == then.judgement());
    }

    public Continuity narrative(Draft draft) {
        return text(narrative, draft.narrative());
    }

    public Continuity strengths(Draft draft) {
        return text(String.join("\n", strengths), String.join("\n", draft.strengthLines()));
    }

    /** @param sha256 of the item's file; null for a link */
    Continuity evidence(EvidenceId item, @Nullable String sha256) {
        return evidence.stream()
                .filter(then -> then.item().equals(item))
                .findFirst()
                .map(then -> then.comparedWith(sha256))
                .orElse(Continuity.NEW);
    }

    /** How the items that are cited now stand to what was cited then. */
    OutcomeContinuity since(List<EvidenceItem> cited) {
        Map<EvidenceId, Continuity> items = new HashMap<>();
        cited.forEach(item -> items.put(item.id(), evidence(item.id(), item.sha256())));
        return new OutcomeContinuity(earlier, null, null, items, Map.of());
    }

    private static Continuity text(String then, String now) {
        if (then.isBlank()) {
            return Continuity.NEW;
        }
        return now.isBlank() ? Continuity.TO_CONFIRM : same(saysTheSame(then, now));
    }

    static boolean saysTheSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** However a browser ends its lines. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").strip();
    }

    private static Continuity same(boolean same) {
        return same ? Continuity.UNCHANGED : Continuity.CHANGED;
    }

    List<EvidenceId> items() {
        return evidence.stream().map(CitedThen::item).toList();
    }

    /** How many judgements wait for somebody to say that they are still true. */
    public long toConfirm(Draft draft) {
        return count(draft, Continuity.TO_CONFIRM);
    }

    public long count(Draft draft, Continuity continuity) {
        return outcome.indicators().stream()
                .filter(each -> judgement(each.code(), draft) == continuity)
                .count();
    }

    /** The indicators of a level that wait. */
    public List<String> toConfirm(Level level, Draft draft) {
        return level.indicators().stream()
                .map(each -> each.code())
                .filter(each -> judgement(each, draft) == Continuity.TO_CONFIRM)
                .toList();
    }

    /**
     * The draft with this taken over as still true. What is judged or written already stays.
     *
     * @param what code of an indicator, {@code level-2} for all that wait at a level, {@link #NARRATIVE} or
     *     {@link #STRENGTHS}
     * @throws NotFound where nothing of it is carried
     */
    Draft confirmed(String what, Draft draft) {
        return switch (what) {
            case NARRATIVE -> draft.withNarrative(draft.narrative().isBlank() ? narrative : draft.narrative());
            case STRENGTHS ->
                draft.withStrengths(draft.strengths().isBlank() ? String.join("\n", strengths) : draft.strengths());
            default -> judged(what.startsWith(LEVEL) ? ofLevel(what, draft) : ofIndicator(what, draft), draft);
        };
    }

    /** The draft with every judgement that waits taken over, and both texts where nothing is written yet. */
    Draft all(Draft draft) {
        List<String> waiting = judgements.keySet().stream()
                .filter(each -> judgement(each, draft) == Continuity.TO_CONFIRM)
                .toList();
        return confirmed(STRENGTHS, confirmed(NARRATIVE, judged(waiting, draft)));
    }

    private List<String> ofLevel(String what, Draft draft) {
        return outcome.levels().stream()
                .filter(level -> what.equals(LEVEL + level.number()))
                .findFirst()
                .map(level -> toConfirm(level, draft))
                .orElseThrow(NotFound::new);
    }

    private List<String> ofIndicator(String indicator, Draft draft) {
        if (!judgements.containsKey(indicator)) {
            throw new NotFound();
        }
        return judgement(indicator, draft) == Continuity.TO_CONFIRM ? List.of(indicator) : List.of();
    }

    private Draft judged(List<String> indicators, Draft draft) {
        Map<String, Judgement> judged = new HashMap<>(draft.judgements());
        Map<String, String> rationales = new HashMap<>(draft.rationales());
        for (String indicator : indicators) {
            Then then = judgements.get(indicator);
            if (then != null) {
                judged.put(indicator, then.judgement());
                if (!then.rationale().isEmpty()) {
                    rationales.putIfAbsent(indicator, then.rationale());
                }
            }
        }
        return draft.with(judged, rationales);
    }

    /** For example "3 unchanged, 1 changed, 2 new". */
    String summary(Draft draft) {
        List<String> parts = new ArrayList<>();
        for (Continuity each : List.of(Continuity.UNCHANGED, Continuity.CHANGED, Continuity.NEW)) {
            long count = count(draft, each);
            if (count > 0) {
                parts.add(count + " " + each.title().toLowerCase(java.util.Locale.UK));
            }
        }
        return String.join(", ", parts);
    }
}
