package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Seen;

/**
 * What one validator thinks of one outcome, complete or not.
 *
 * @param verdicts by indicator code
 * @param comments by indicator code
 * @param requiredActions a line may begin with the code of the indicator that it is about, and a colon
 * @param recommendations the same
 * @param overrideReason why the level is not what the verdicts suggest; blank where it is
 * @param goodPractice what others could learn from the service
 * @param changeReason why it is not what was first judged, blind; blank as long as it is
 */
public record Opinion(
        @Nullable Rating rating,
        Map<String, Verdict> verdicts,
        Map<String, String> comments,
        String rationale,
        List<String> strengths,
        List<String> areas,
        List<String> requiredActions,
        List<String> recommendations,
        String overrideReason,
        List<Nominated> goodPractice,
        String changeReason) {

    /** All but the rating is there, if empty, whoever made it. */
    public Opinion {
        verdicts = Map.copyOf(verdicts);
        comments = Map.copyOf(comments);
        Objects.requireNonNull(rationale);
        strengths = List.copyOf(strengths);
        areas = List.copyOf(areas);
        requiredActions = List.copyOf(requiredActions);
        recommendations = List.copyOf(recommendations);
        Objects.requireNonNull(overrideReason);
        goodPractice = List.copyOf(goodPractice);
        Objects.requireNonNull(changeReason);
    }

    /** Something that a validator names as good practice. */
    public record Nominated(String title, String why) {

        public Nominated {
            Objects.requireNonNull(title);
            Objects.requireNonNull(why);
        }

        boolean isHalf() {
            return title.isBlank() != why.isBlank();
        }
    }

    /** An opinion with neither a reason nor good practice. */
    public Opinion(
            @Nullable Rating rating,
            Map<String, Verdict> verdicts,
            Map<String, String> comments,
            String rationale,
            List<String> strengths,
            List<String> areas,
            List<String> requiredActions,
            List<String> recommendations) {
        this(
                rating,
                verdicts,
                comments,
                rationale,
                strengths,
                areas,
                requiredActions,
                recommendations,
                "",
                List.of(),
                "");
    }

    /** What a reader of this opinion has seen. */
    public String seen() {
        return Seen.print(content());
    }

    void refuseOver(Opinion typed, @Nullable String seenBefore) {
        Seen.refuseIfChanged(seenBefore, content(), typed.content());
    }

    /** Whether level and verdicts are the same, in whatever words. */
    boolean judgesLike(Opinion other) {
        return Objects.equals(rating, other.rating) && verdicts.equals(other.verdicts);
    }

    private List<Object> content() {
        return List.of(
                String.valueOf(rating),
                new TreeMap<>(verdicts),
                new TreeMap<>(comments),
                rationale,
                strengths,
                areas,
                requiredActions,
                recommendations,
                overrideReason,
                goodPractice,
                changeReason);
    }

    public static Opinion none() {
        return new Opinion(null, Map.of(), Map.of(), "", List.of(), List.of(), List.of(), List.of());
    }
}
