package org.qualityoutcomes.review.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews that the signed-in person may see, by reference. */
@Component
@Transactional(readOnly = true)
public class FindReviews {

    private static final int SIZE = 25;
    private static final int SHOWN = 10;
    private static final int SIZE_OF_CYCLE = 50;
    private static final int LAST = 10_000;

    private final QualityReviews reviews;
    private final KeptReviews kept;
    private final HiddenReviews hidden;
    private final Organisations organisations;
    private final CurrentUser current;

    FindReviews(
            QualityReviews reviews,
            KeptReviews kept,
            HiddenReviews hidden,
            Organisations organisations,
            CurrentUser current) {
        this.reviews = reviews;
        this.kept = kept;
        this.hidden = hidden;
        this.organisations = organisations;
        this.current = current;
    }

    /** A number beyond the last page gives the last one. */
    public Page<Review> page(int number) {
        return seen(page -> page(PageRequest.of(page, SIZE, Sort.by("reference"))), number);
    }

    /** Those that go on, the earliest deadline first, at most ten; what has ended is in the list of all. */
    public Page<Review> goingOn() {
        return seen(page -> goingOn(PageRequest.of(page, SHOWN, Sort.by("cycle.deadline", "reference"))), 0);
    }

    private Page<QualityReview> goingOn(Pageable page) {
        return current.isIn(Groups.NATIONAL)
                ? reviews.findByOrganisationIdNotInAndPhaseNotIn(hidden.organisationsOfOthers(), Phase.ENDS, page)
                : reviews.findByOrganisationIdInAndPhaseNotIn(organisationsOf(current.groups()), Phase.ENDS, page);
    }

    private Page<QualityReview> page(Pageable page) {
        return current.isIn(Groups.NATIONAL)
                ? reviews.findByOrganisationIdNotIn(hidden.organisationsOfOthers(), page)
                : reviews.findByOrganisationIdIn(organisationsOf(current.groups()), page);
    }

    /** Where the reviews of a cycle stand, those not submitted first; for the national team. */
    public Page<Review> ofCycle(CycleId cycle, int number) {
        return seen(
                page -> reviews.pageOfCycle(cycle.value(), hidden.organisations(), PageRequest.of(page, SIZE_OF_CYCLE)),
                number);
    }

    private Page<Review> seen(IntFunction<Page<QualityReview>> pages, int number) {
        int wanted = Math.max(0, Math.min(number, LAST));
        Page<QualityReview> asked = pages.apply(wanted);
        boolean beyond = wanted > 0 && asked.isEmpty();
        Page<QualityReview> found = beyond ? pages.apply(Math.max(0, asked.getTotalPages() - 1)) : asked;
        return new PageImpl<>(kept.seen(found.getContent()), found.getPageable(), found.getTotalElements());
    }

    private List<UUID> organisationsOf(Set<String> groups) {
        Set<UUID> others = hidden.organisationsOfOthers();
        return organisations.all().stream()
                .filter(organisation -> rolesIn(organisation).anyMatch(groups::contains))
                .map(organisation -> organisation.id().value())
                .filter(id -> !others.contains(id))
                .toList();
    }

    private static Stream<String> rolesIn(Organisation organisation) {
        String ods = organisation.ods();
        return Stream.of(
                Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods), Groups.regional(organisation.region()));
    }
}
