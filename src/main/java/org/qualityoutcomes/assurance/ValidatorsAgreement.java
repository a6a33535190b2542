package org.qualityoutcomes.assurance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qualityoutcomes.review.CycleId;

/** How alike the two validators of each case judged, over a cycle. */
public interface ValidatorsAgreement {

    /**
     * By outcome, in the edition's order.
     *
     * @param without codes of the organisations whose cases do not count
     */
    List<Agreed> of(CycleId cycle, Collection<String> without);

    /**
     * On one outcome, as it is said; what is said of alikeness is empty where fewer than five cases were judged by both.
     *
     * @param outcome the outcome's code
     * @param judged codes of the organisations whose cases were judged by both
     * @param exact in how many both gave the same level and sub-level, for example "70%"
     * @param sameLevel in how many both gave the same level, whatever the sub-level
     * @param kappa Cohen's kappa with quadratic weights, two decimals
     */
    record Agreed(String outcome, Set<String> judged, String exact, String sameLevel, String kappa) {}
}
