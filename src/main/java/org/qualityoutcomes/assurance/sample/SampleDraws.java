package org.qualityoutcomes.assurance.sample;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The draws of all cycles. */
interface SampleDraws extends Repository<SampleDraw, UUID> {

    SampleDraw save(SampleDraw draw);

    Optional<SampleDraw> findById(UUID cycle);
}
