package org.qualityoutcomes.assurance.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.PastSeats;
import org.springframework.stereotype.Component;

/** Tells the ledger of conflicts who validates and validated where. */
@Component
class TakenSeats implements PastSeats {

    private final Validations validations;

    TakenSeats(Validations validations) {
        this.validations = validations;
    }

    @Override
    public List<HeldSeat> at(Collection<String> ods) {
        return ods.isEmpty() ? List.of() : validations.seatsAt(ods);
    }

    @Override
    public List<HeldSeat> running() {
        return validations.runningSeats();
    }

    @Override
    public Optional<UUID> latestReview(String ods) {
        return validations.findFirstByOrganisationOrderByOpenedAtDesc(ods).map(Validation::reviewId);
    }
}
