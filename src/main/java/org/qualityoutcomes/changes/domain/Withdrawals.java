package org.qualityoutcomes.changes.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All wishes to give a review up. */
interface Withdrawals extends Repository<Withdrawal, UUID> {

    Withdrawal save(Withdrawal withdrawal);

    Optional<Withdrawal> findById(UUID id);

    List<Withdrawal> findTop10ByReviewIdOrderByAskedAtDesc(UUID reviewId);

    /** Of two who ask at the same moment the second one waits here, and finds the wish of the first. */
    @Query(value = "select id from review where id = ?1 for update", nativeQuery = true)
    String oneAtATime(String review);

    List<Withdrawal> findByReviewIdAndState(UUID reviewId, WithdrawalState state);

    Optional<Withdrawal> findFirstByReviewIdAndState(UUID reviewId, WithdrawalState state);
}
