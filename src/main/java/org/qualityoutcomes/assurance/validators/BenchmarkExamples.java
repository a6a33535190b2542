package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** All examples that validators have proposed. */
interface BenchmarkExamples extends Repository<BenchmarkExample, UUID> {

    BenchmarkExample save(BenchmarkExample example);

    Optional<BenchmarkExample> findById(UUID id);

    int countBy();

    List<BenchmarkExample> findByEditionAndStateOrderByNumber(String edition, BenchmarkExample.State state);

    List<BenchmarkExample> findByStateOrderByNumber(BenchmarkExample.State state, Limit most);

    List<BenchmarkExample> findByProposedByOrderByNumberDesc(String username, Limit most);
}
