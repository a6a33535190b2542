package org.qualityoutcomes.assurance.conflicts;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what people say about what ties them to organisations: each answer for itself, with what was asked. */
@Component
@Transactional
public class DeclareConflicts {

    private final Declarations declarations;
    private final Wordings wordings;
    private final Clock clock;

    DeclareConflicts(Declarations declarations, Wordings wordings, Clock clock) {
        this.declarations = declarations;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** What somebody answered who was asked before a case. */
    public void answered(String username, String ods, UUID review, boolean conflict, String words) {
        int wording = wordings.current(Occasion.ASSIGNMENT).version();
        declarations.save(
                conflict
                        ? Declaration.ofConflict(
                                username, ods, review, Occasion.ASSIGNMENT, wording, Tie.OTHER, words, clock.instant())
                        : Declaration.ofNothing(username, ods, review, Occasion.ASSIGNMENT, wording, clock.instant()));
    }
}
