package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members of a team see who else has the same outcome open, before they write over each other. */
@Component
@Transactional
public class MeetOnOutcome {

    /** A page that is open says so three times as often. */
    private static final Duration STILL_HERE = Duration.ofSeconds(60);

    private final SelfEvaluations selfEvaluations;
    private final Presences presences;
    private final ReviewAccess access;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    // six, because who is here is a matter of a person, an outcome and a moment
    MeetOnOutcome(
            SelfEvaluations selfEvaluations,
            Presences presences,
            ReviewAccess access,
            People people,
            CurrentUser user,
            Clock clock) {
        this.selfEvaluations = selfEvaluations;
        this.presences = presences;
        this.access = access;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** The signed-in person has the page open. @return names of the others who have it open too */
    public List<String> arrive(ReviewId id, String outcome) {
        access.forTeam(id);
        UUID work = selfEvaluations.idOf(id, outcome);
        presences.save(new Presence(new Presence.Key(work, user.require()), clock.instant()));
        return others(work);
    }

    /** Names of the others who have it open, for whoever has. */
    @Transactional(readOnly = true)
    public List<String> others(EvaluateOutcome.Page page) {
        return others(selfEvaluations.idOf(page.review().id(), page.outcome().code()));
    }

    private List<String> others(UUID work) {
        return presences.since(work, clock.instant().minus(STILL_HERE)).stream()
                .map(Presence::username)
                .filter(name -> !name.equals(user.require()))
                .map(people::nameOf)
                .toList();
    }
}
