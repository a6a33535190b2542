package org.qualityoutcomes.practice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A library nominates something of its own, at any time. */
@Component
@Transactional
public class NominatePractice {

    private final Organisations organisations;
    private final Reviews reviews;
    private final Editions editions;
    private final CardAccess access;
    private final OpenCard open;

    NominatePractice(
            Organisations organisations, Reviews reviews, Editions editions, CardAccess access, OpenCard open) {
        this.organisations = organisations;
        this.reviews = reviews;
        this.editions = editions;
        this.access = access;
        this.open = open;
    }

    /** What a nomination can be about. @param organisation its name */
    public record Choices(String ods, String organisation, List<Outcome> outcomes) {}

    /** @throws NotFound for all but lead and team of the organisation */
    @Transactional(readOnly = true)
    public Choices choices(String ods) {
        access.teamOf(ods);
        Organisation organisation = organisations.byOds(ods);
        return new Choices(
                ods, organisation.name(), edition(latest(organisation)).outcomes());
    }

    /**
     * @return the id of its card
     * @throws Refusal by field
     * @throws NotFound for all but lead and team of the organisation
     */
    public UUID nominate(String ods, String outcome, CardWords words) {
        access.teamOf(ods);
        Organisation organisation = organisations.byOds(ods);
        Optional<ReviewId> review = latest(organisation);
        Edition edition = edition(review);
        refuse(edition, outcome, words);
        return open.byTheService(
                new Nominated(
                        ods,
                        organisation.service(),
                        review.orElse(null),
                        edition.code(),
                        outcome,
                        Origin.SERVICE,
                        words),
                access.isLead(ods) ? PracticeDeed.LEAD : PracticeDeed.TEAM);
    }

    private static void refuse(Edition edition, @Nullable String outcome, CardWords words) {
        List<Problem> problems = new ArrayList<>();
        if (edition.outcomes().stream().noneMatch(each -> each.code().equals(outcome))) {
            problems.add(new Problem("outcome", "Choose the outcome that it belongs to."));
        }
        problems.addAll(words.excesses());
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private Optional<ReviewId> latest(Organisation organisation) {
        return reviews.ofOrganisation(organisation.id()).stream()
                .filter(each -> each.kind() == CycleKind.QUALITY_REVIEW)
                .map(ReviewedAt::review)
                .reduce((earlier, later) -> later);
    }

    /** That of the latest review; for an organisation without any, the newest that there is. */
    private Edition edition(Optional<ReviewId> review) {
        List<Edition> all = editions.all();
        return review.map(reviews::get)
                .map(Review::edition)
                .map(editions::get)
                .orElseGet(() -> all.get(all.size() - 1));
    }
}
