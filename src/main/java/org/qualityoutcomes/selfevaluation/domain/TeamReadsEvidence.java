package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.evidence.ServiceTeam;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A service's team reads all that its service has; others of the organisation only what its self-evaluation cites. */
@Component
@Transactional(readOnly = true)
class TeamReadsEvidence implements EvidenceReaders {

    private final EvidenceLibrary library;
    private final ServiceTeam team;
    private final SelfEvaluations selfEvaluations;
    private final Reviews reviews;
    private final KeptApart apart;
    private final CurrentUser user;

    TeamReadsEvidence(
            EvidenceLibrary library,
            ServiceTeam team,
            SelfEvaluations selfEvaluations,
            Reviews reviews,
            KeptApart apart,
            CurrentUser user) {
        this.library = library;
        this.team = team;
        this.selfEvaluations = selfEvaluations;
        this.reviews = reviews;
        this.apart = apart;
        this.user = user;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        return worksForItsService(evidence) || readsAReviewThatCites(evidence);
    }

    private boolean worksForItsService(EvidenceId evidence) {
        return library.get(List.of(evidence)).stream().anyMatch(item -> team.includesTheReader(item.service()));
    }

    private boolean readsAReviewThatCites(EvidenceId evidence) {
        return selfEvaluations.reviewsCiting(evidence.value()).stream()
                .map(id -> reviews.get(new ReviewId(id)).organisation())
                .anyMatch(organisation -> readers(organisation).anyMatch(user::isIn));
    }

    private Stream<String> readers(Organisation organisation) {
        String ods = organisation.ods();
        Stream<String> house = Stream.of(Groups.lead(ods), Groups.sponsor(ods));
        return apart.isKept(ods)
                ? house
                : Stream.concat(house, Stream.of(Groups.regional(organisation.region()), Groups.NATIONAL));
    }
}
