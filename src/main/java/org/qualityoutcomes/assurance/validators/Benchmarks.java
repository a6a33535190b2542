package org.qualityoutcomes.assurance.validators;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Edition;
import org.springframework.stereotype.Component;

/** The benchmark cases in force: those beside the edition and accepted examples, without the ones that were retired. */
@Component
class Benchmarks {

    private final BenchmarkExamples examples;
    private final RetiredBenchmarks retired;

    Benchmarks(BenchmarkExamples examples, RetiredBenchmarks retired) {
        this.examples = examples;
        this.retired = retired;
    }

    List<BenchmarkCase> inForce(Edition edition) {
        Set<String> out = retired.findByEdition(edition.code()).stream()
                .map(RetiredBenchmark::benchmark)
                .collect(Collectors.toSet());
        return Stream.concat(edition.calibration().cases().stream(), accepted(edition))
                .filter(each -> !out.contains(each.code()))
                .toList();
    }

    private Stream<BenchmarkCase> accepted(Edition edition) {
        return examples.findByEditionAndStateOrderByNumber(edition.code(), BenchmarkExample.State.ACCEPTED).stream()
                .map(BenchmarkExample::benchmark);
    }
}
