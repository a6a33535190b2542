package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The preliminary self-assessment: the team looks at every indicator once, without evidence, to see what to work on. */
@Component
@Transactional
public class TakeFirstLook {

    private final FirstLooks looks;
    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final ReviewAccess access;
    private final CurrentUser user;

    TakeFirstLook(
            FirstLooks looks,
            SelfEvaluations selfEvaluations,
            Editions editions,
            ReviewAccess access,
            CurrentUser user) {
        this.looks = looks;
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.access = access;
        this.user = user;
    }

    /**
     * One outcome at first sight.
     *
     * @param step what the views would suggest if there were evidence for all of them
     * @param looked how many of its indicators somebody has looked at
     */
    public record Part(Outcome outcome, LevelLadder.Step step, long looked) {}

    /**
     * @param views by indicator code
     * @param mayWrite whether the reader is of the team
     */
    public record Look(
            Review review,
            Edition edition,
            Map<String, FirstView> views,
            List<Part> parts,
            boolean open,
            boolean mayWrite) {

        public String seen() {
            return Seen.print(new TreeMap<>(views));
        }
    }

    @Transactional(readOnly = true)
    public Look show(ReviewId id) {
        Review review = access.forOrganisation(id);
        Edition edition = editions.get(review.edition());
        Map<String, FirstView> views = looks.views(id);
        List<Part> parts = edition.outcomes().stream()
                .map(each -> part(edition, each, views))
                .toList();
        return new Look(review, edition, views, parts, isOpen(id), isTeam(review));
    }

    private static Part part(Edition edition, Outcome outcome, Map<String, FirstView> views) {
        Set<String> codes = outcome.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        Map<String, Judgement> judged = views.entrySet().stream()
                .filter(each -> each.getValue().judgement().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().judgement().orElseThrow()));
        long looked = codes.stream().filter(views::containsKey).count();
        return new Part(outcome, new LevelLadder(edition).step(outcome, judged, codes), looked);
    }

    /** @param seen of the views that were open, or null where none were */
    public void keep(ReviewId id, Map<String, FirstView> views, @Nullable String seen) {
        Review review = access.forTeam(id);
        if (!isOpen(id)) {
            throw new Refusal("The self-evaluation is signed off: the first look is over.");
        }
        Edition edition = editions.get(review.edition());
        Set<String> known = edition.outcomes().stream()
                .flatMap(each -> each.indicators().stream())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        if (!known.containsAll(views.keySet())) {
            throw new Refusal("An indicator was sent that this edition does not have.");
        }
        Seen.refuseIfChanged(seen, new TreeMap<>(looks.views(id)), new TreeMap<>(views));
        FirstLook look = looks.findById(id.value()).orElseGet(() -> new FirstLook(id));
        look.take(views);
        looks.save(look);
    }

    private boolean isTeam(Review review) {
        String ods = review.organisation().ods();
        return user.isIn(Groups.lead(ods)) || user.isIn(Groups.team(ods));
    }

    private boolean isOpen(ReviewId id) {
        return !selfEvaluations.of(id).isSignedOff();
    }
}
