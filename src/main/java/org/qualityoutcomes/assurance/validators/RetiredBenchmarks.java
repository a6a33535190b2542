package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All benchmark cases that were taken out. */
interface RetiredBenchmarks extends Repository<RetiredBenchmark, UUID> {

    RetiredBenchmark save(RetiredBenchmark retired);

    List<RetiredBenchmark> findByEdition(String edition);
}
