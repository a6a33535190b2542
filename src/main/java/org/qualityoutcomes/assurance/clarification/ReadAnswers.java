package org.qualityoutcomes.assurance.clarification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the validators asked, as the organisation and its overseers see it: nobody is named, and drafts stay at home. */
@Component
@Transactional(readOnly = true)
public class ReadAnswers {

    private static final int CHOICE = 200;

    private final Clarifications clarifications;
    private final ReviewAccess access;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final CurrentUser user;

    ReadAnswers(
            Clarifications clarifications,
            ReviewAccess access,
            Editions editions,
            EvidenceLibrary library,
            CurrentUser user) {
        this.clarifications = clarifications;
        this.access = access;
        this.editions = editions;
        this.library = library;
        this.user = user;
    }

    /**
     * The questions of a round that was sent.
     *
     * @param library what can be shown with an answer, the latest first; empty for who writes none
     * @param writes whether the reader may write answers now
     */
    public record Sheet(
            Review review,
            List<Asked> questions,
            List<EvidenceItem> library,
            Instant answerBy,
            boolean open,
            boolean writes,
            boolean answered,
            boolean reopened,
            @Nullable Instant closedAt) {}

    public Sheet show(ReviewId id) {
        Review review = access.forReaders(id);
        Clarification round = clarifications
                .findFirstByReviewIdAndSentAtIsNotNullOrderBySentAtDesc(id.value())
                .orElseThrow(NotFound::new);
        Edition edition = editions.get(review.edition());
        boolean ofTeam = isOfTeam(review);
        boolean writes = ofTeam && round.awaitsAnswers();
        return new Sheet(
                review,
                round.questions().stream()
                        .map(each -> Asked.of(each, edition, ofTeam || round.isAnswered()))
                        .toList(),
                writes ? library.ofService(review.organisation().service(), "", CHOICE) : List.of(),
                round.answerBy().orElseThrow(),
                round.awaitsAnswers(),
                writes,
                round.isAnswered(),
                round.isEndedWithItsVersion(),
                round.closedAt().orElse(null));
    }

    private boolean isOfTeam(Review review) {
        String ods = review.organisation().ods();
        return user.isIn(Groups.lead(ods)) || user.isIn(Groups.team(ods));
    }
}
