package org.qualityoutcomes.contribution.domain;

import java.util.stream.Stream;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lead and team read what came for their review before anybody cites it. */
@Component
@Transactional(readOnly = true)
class ContributionReaders implements EvidenceReaders {

    private final ContributionRequests requests;
    private final Reviews reviews;
    private final CurrentUser user;

    ContributionReaders(ContributionRequests requests, Reviews reviews, CurrentUser user) {
        this.requests = requests;
        this.reviews = reviews;
        this.user = user;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        return requests.findByEvidenceId(evidence.value()).stream()
                .map(request -> reviews.get(request.review()).organisation().ods())
                .flatMap(ods -> Stream.of(Groups.lead(ods), Groups.team(ods)))
                .anyMatch(user::isIn);
    }
}
