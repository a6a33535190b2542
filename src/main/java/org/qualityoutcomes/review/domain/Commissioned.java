package org.qualityoutcomes.review.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.GivenOut;
import org.qualityoutcomes.review.GivenOut.Paper;
import org.qualityoutcomes.review.Review;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a commissioner may read of the organisations that they commission; nothing for everybody else. */
@Component
@Transactional(readOnly = true)
public class Commissioned {

    private static final int LATEST = 25;

    private final Organisations organisations;
    private final QualityReviews reviews;
    private final KeptReviews kept;
    private final List<GivenOut> rooms;
    private final CurrentUser reader;

    Commissioned(
            Organisations organisations,
            QualityReviews reviews,
            KeptReviews kept,
            List<GivenOut> rooms,
            CurrentUser reader) {
        this.organisations = organisations;
        this.reviews = reviews;
        this.kept = kept;
        this.rooms = rooms;
        this.reader = reader;
    }

    /** @param papers the latest review's first; none before anything is issued */
    public record Service(String name, List<Paper> papers) {}

    public List<Service> services() {
        if (reader.groups().stream().noneMatch(group -> group.startsWith(Groups.commissioner("")))) {
            return List.of();
        }
        List<Organisation> own = organisations.all().stream()
                .filter(each -> reader.isIn(Groups.commissioner(each.ods())))
                .toList();
        List<Review> latest = kept.seen(reviews.findByOrganisationIdIn(
                        own.stream().map(each -> each.id().value()).toList(),
                        PageRequest.of(0, LATEST, Sort.by(Sort.Direction.DESC, "cycle.deadline", "reference")))
                .getContent());
        Map<String, List<Paper>> papers =
                rooms.stream().flatMap(room -> room.of(latest).stream()).collect(Collectors.groupingBy(Paper::ods));
        return own.stream()
                .map(each -> new Service(each.name(), papers.getOrDefault(each.ods(), List.of())))
                .toList();
    }
}
