package org.qualityoutcomes.review.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
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

    private final QualityReviews reviews;
    private final KeptReviews kept;
    private final Organisations organisations;
    private final CurrentUser current;

    FindReviews(QualityReviews reviews, KeptReviews kept, Organisations organisations, CurrentUser current) {
        this.reviews = reviews;
        this.kept = kept;
        this.organisations = organisations;
        this.current = current;
    }

    public Page<Review> page(int number) {
        Pageable page = PageRequest.of(Math.max(0, number), SIZE, Sort.by("reference"));
        Page<QualityReview> found = current.isIn(Groups.NATIONAL)
                ? reviews.findAll(page)
                : reviews.findByOrganisationIdIn(organisationsOf(current.groups()), page);
        return new PageImpl<>(kept.seen(found.getContent()), page, found.getTotalElements());
    }

    private List<UUID> organisationsOf(Set<String> groups) {
        return organisations.all().stream()
                .filter(organisation -> rolesIn(organisation).anyMatch(groups::contains))
                .map(organisation -> organisation.id().value())
                .toList();
    }

    private static Stream<String> rolesIn(Organisation organisation) {
        String ods = organisation.ods();
        return Stream.of(
                Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods), Groups.regional(organisation.region()));
    }
}
