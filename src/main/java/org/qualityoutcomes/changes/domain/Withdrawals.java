package org.qualityoutcomes.changes.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All wishes to give a review up. */
interface Withdrawals extends Repository<Withdrawal, UUID> {

    Withdrawal save(Withdrawal withdrawal);

    Optional<Withdrawal> findById(UUID id);

    List<Withdrawal> findTop10ByReviewIdOrderByAskedAtDesc(UUID reviewId);

    Optional<Withdrawal> findFirstByReviewIdAndState(UUID reviewId, WithdrawalState state);
}
