package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The places of all cases, as the search fills them. */
@PlanningSolution
class Plan {

    private @Nullable Facts facts;

    @PlanningEntityCollectionProperty
    private List<Place> places = new ArrayList<>();

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    protected Plan() {}

    /** Nobody sits anywhere but those who keep their place. */
    Plan(Facts facts) {
        this.facts = facts;
        for (int c = 0; c < facts.cases().size(); c++) {
            Case each = facts.at(c);
            List<Candidate> free = each.open() ? facts.free(c) : List.of();
            for (int position = 0; position < Case.PLACES; position++) {
                Candidate kept = facts.find(each.kept(position)).orElse(null);
                places.add(
                        kept == null
                                ? new Place(c, position, !each.open(), free, null)
                                : new Place(c, position, true, List.of(kept), kept));
            }
        }
    }

    Facts facts() {
        if (facts == null) {
            throw new IllegalStateException("a plan without facts");
        }
        return facts;
    }

    /** In how many ways a single place can be given. */
    long choices() {
        return places.stream().mapToLong(Place::choices).sum();
    }

    boolean isAsGoodAs(Plan other) {
        return Objects.equals(score, other.score);
    }

    Tally tally() {
        Tally tally = new Tally(facts());
        places.forEach(place -> tally.seat(place.caseNumber(), place.position(), place.candidate()));
        return tally;
    }
}
