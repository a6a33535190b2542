package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the two places at a case, to be given to somebody who is free for it. */
@PlanningEntity
class Place {

    private int caseNumber;
    private int position;

    @PlanningPin
    private boolean kept;

    @ValueRangeProvider
    private List<Candidate> free = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Candidate candidate;

    protected Place() {}

    Place(int caseNumber, int position, boolean kept, List<Candidate> free, @Nullable Candidate candidate) {
        this.caseNumber = caseNumber;
        this.position = position;
        this.kept = kept;
        this.free = free;
        this.candidate = candidate;
    }

    int caseNumber() {
        return caseNumber;
    }

    int position() {
        return position;
    }

    int choices() {
        return kept ? 0 : free.size();
    }

    Optional<Candidate> candidate() {
        return Optional.ofNullable(candidate);
    }
}
