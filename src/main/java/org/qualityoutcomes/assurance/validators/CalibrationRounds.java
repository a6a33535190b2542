package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All passages through benchmark cases. */
interface CalibrationRounds extends Repository<CalibrationRound, UUID> {

    CalibrationRound save(CalibrationRound round);

    Optional<CalibrationRound> findFirstByValidatorIdOrderByNumberDesc(UUID validatorId);

    List<CalibrationRound> findByValidatorIdOrderByNumberDesc(UUID validatorId);
}
