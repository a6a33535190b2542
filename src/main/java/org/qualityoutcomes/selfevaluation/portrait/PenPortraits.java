package org.qualityoutcomes.selfevaluation.portrait;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PenPortraits extends JpaRepository<PenPortrait, UUID> {

    Optional<PenPortrait> findByReviewId(UUID review);

    List<PenPortrait> findByReviewIdIn(Collection<UUID> reviews);

    Optional<PenPortrait> findFirstByOrganisationIdAndReviewIdNotAndConfirmedTrueOrderBySavedAtDesc(
            UUID organisation, UUID review);

    Optional<PenPortrait> findFirstByServiceIdAndReviewIdNotAndConfirmedTrueOrderBySavedAtDesc(
            UUID service, UUID review);

    default Optional<PenPortrait> last(UUID organisation, UUID service, UUID before) {
        return findFirstByOrganisationIdAndReviewIdNotAndConfirmedTrueOrderBySavedAtDesc(organisation, before)
                .or(() -> findFirstByServiceIdAndReviewIdNotAndConfirmedTrueOrderBySavedAtDesc(service, before));
    }
}
