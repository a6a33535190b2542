package org.qualityoutcomes.assurance.validators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A benchmark case that nobody judges any more; answers given to it stay. */
@Entity
@Table(name = "retired_benchmark")
class RetiredBenchmark {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    private String benchmark;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected RetiredBenchmark() {}

    RetiredBenchmark(String edition, String benchmark, String reason, Instant retiredAt) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.benchmark = benchmark;
        this.reason = reason;
        this.retiredAt = retiredAt;
    }

    String benchmark() {
        return benchmark;
    }
}
