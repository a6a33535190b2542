package org.qualityoutcomes.selfevaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.qualityoutcomes.framework.Judgement;

/** What services said of themselves, indicator by indicator, in many reviews at once: to try something on them. */
public interface PastJudgements {

    /**
     * The latest submissions of reviews of an edition, the latest submitted first, in one statement.
     *
     * @param apart codes of the organisations that are left out
     * @param most how many at most
     */
    void of(String edition, Set<String> apart, int most, Consumer<List<Judged>> take);

    /**
     * An outcome as submitted.
     *
     * @param judgements by indicator
     * @param evidenced the indicators that evidence is tied to
     */
    record Judged(String outcome, Map<String, Judgement> judgements, Set<String> evidenced) {}
}
