package org.qualityoutcomes.review.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.springframework.stereotype.Component;

/**
 * The reviews that are not there for the reader, because something ties them to the organisation: lists, figures and
 * pages are made as if they did not exist.
 */
@Component
class HiddenReviews {

    /** No organisation's: an empty list is not one for every database. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final KeptApart apart;
    private final Organisations organisations;
    private final QualityReviews reviews;
    private final CurrentUser reader;

    HiddenReviews(KeptApart apart, Organisations organisations, QualityReviews reviews, CurrentUser reader) {
        this.apart = apart;
        this.organisations = organisations;
        this.reviews = reviews;
        this.reader = reader;
    }

    /** Codes of the organisations; for what is seen by an office alone. */
    Set<String> codes() {
        return apart.fromReader();
    }

    boolean hides(Organisation organisation) {
        return apart.isKept(organisation.ods());
    }

    /** Ids of the organisations, for queries that leave them out; never empty. */
    Set<UUID> organisations() {
        return ids(kept().toList());
    }

    /** The same without those to whose own people the reader belongs. */
    Set<UUID> organisationsOfOthers() {
        return ids(kept().filter(organisation -> house(organisation).noneMatch(reader::isIn))
                .toList());
    }

    /** References of their reviews. */
    Set<String> references() {
        return apart.fromReader().isEmpty() ? Set.of() : reviews.referencesOf(organisations());
    }

    private Stream<Organisation> kept() {
        Set<String> codes = apart.fromReader();
        return codes.isEmpty()
                ? Stream.empty()
                : organisations.all().stream().filter(organisation -> codes.contains(organisation.ods()));
    }

    private static Set<UUID> ids(Collection<Organisation> organisations) {
        Set<UUID> ids = new HashSet<>(List.of(NOBODY));
        organisations.forEach(organisation -> ids.add(organisation.id().value()));
        return ids;
    }

    private static Stream<String> house(Organisation organisation) {
        String ods = organisation.ods();
        return Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods));
    }
}
