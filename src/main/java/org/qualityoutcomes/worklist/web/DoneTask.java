package org.qualityoutcomes.worklist.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.stereotype.Component;

/** A task that somebody wanted to complete and that is done: told to those who could have done it, and to nobody else. */
@Component
class DoneTask {

    private final Steps steps;
    private final CurrentUser user;
    private final KeptApart apart;

    DoneTask(Steps steps, CurrentUser user, KeptApart apart) {
        this.steps = steps;
        this.user = user;
        this.apart = apart;
    }

    Optional<Step> find(String taskId) {
        return steps.ended(taskId).filter(this::wasForReader);
    }

    private boolean wasForReader(Step step) {
        String reader = user.require();
        if (reader.equals(step.assignee()) || reader.equals(step.endedBy())) {
            return true;
        }
        String ods = step.organisation();
        boolean own = ods != null && groups(step.party(), ods).stream().anyMatch(user::isIn);
        boolean office =
                switch (step.party()) {
                    case REGIONAL -> user.isIn("regional-" + step.region());
                    case NATIONAL -> user.isIn(Groups.NATIONAL);
                    default -> false;
                };
        return own || office && !isKept(ods);
    }

    private static Set<String> groups(Party party, String ods) {
        return switch (party) {
            case LEAD -> Set.of(Groups.lead(ods));
            case TEAM -> Set.of(Groups.team(ods));
            case SPONSOR -> Set.of(Groups.sponsor(ods));
            default -> Set.of();
        };
    }

    private boolean isKept(@Nullable String ods) {
        return ods != null && apart.isKept(ods);
    }
}
