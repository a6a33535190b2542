package org.qualityoutcomes.selfevaluation.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.ServiceTeam;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reader may cite: all that the service has, or, for who works for one organisation alone, what its
 * self-evaluation cites for another outcome, its review before cited, or the sibling's that stands beside it does.
 */
@Component
@Transactional(readOnly = true)
public class CitableEvidence {

    private static final int SHOWN = 100;

    private final SelfEvaluations selfEvaluations;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final ServiceTeam team;
    private final CarryForward carry;
    private final FromSibling sibling;
    private final OutcomeWriters writers;

    // seven, because there are as many ways for an item to come before the reader
    CitableEvidence(
            SelfEvaluations selfEvaluations,
            EvidenceLibrary library,
            ReviewAccess access,
            ServiceTeam team,
            CarryForward carry,
            FromSibling sibling,
            OutcomeWriters writers) {
        this.selfEvaluations = selfEvaluations;
        this.library = library;
        this.access = access;
        this.team = team;
        this.carry = carry;
        this.sibling = sibling;
        this.writers = writers;
    }

    /**
     * Items to choose from, latest first.
     *
     * @param more whether there are more than are shown
     */
    public record Offered(List<EvidenceItem> items, boolean more) {}

    /** @param words a part of the title, whatever its case */
    public Offered offered(ReviewId id, String words) {
        return found(access.forTeam(id), words);
    }

    /**
     * The same for whoever has the review's page open.
     *
     * @throws NotFound for everybody but lead and team
     */
    public Offered offered(Review review, String words) {
        if (!writers.areTeam(review)) {
            throw new NotFound();
        }
        return found(review, words);
    }

    private Offered found(Review review, String words) {
        ReviewId id = review.id();
        ServiceId service = review.organisation().service();
        List<EvidenceItem> found =
                team.includesTheReader(service) ? library.ofService(service, words, SHOWN + 1) : citedBy(id, words);
        return new Offered(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    boolean includes(ReviewId id, EvidenceItem item) {
        return team.includesTheReader(item.service())
                || citedBy(id, "").contains(item)
                || citedBefore(id, item)
                || citedBeside(id, item);
    }

    private boolean citedBeside(ReviewId id, EvidenceItem item) {
        return sibling.position(access.forTeam(id))
                .filter(position -> position.content().cites(item.id()))
                .isPresent();
    }

    private boolean citedBefore(ReviewId id, EvidenceItem item) {
        return carry.submitted(access.forTeam(id))
                .filter(position -> position.content().cites(item.id()))
                .isPresent();
    }

    private List<EvidenceItem> citedBy(ReviewId id, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<EvidenceId> cited = selfEvaluations.of(id).outcomes().stream()
                .flatMap(work -> work.evidence().stream())
                .distinct()
                .toList();
        return library.get(cited).stream()
                .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(EvidenceItem::addedAt).reversed())
                .toList();
    }
}
