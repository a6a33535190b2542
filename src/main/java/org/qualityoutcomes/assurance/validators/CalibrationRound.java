package org.qualityoutcomes.assurance.validators;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.worklist.Refusal;

/** One passage through the benchmark cases. Each answer is kept with the panel's level of that day. */
@Entity
@Table(name = "calibration_round")
class CalibrationRound {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID validatorId;

    @Column(name = "number_of_round", nullable = false)
    private int number;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    private Instant begunAt;

    @Column
    private @Nullable Instant finishedAt;

    @Column(nullable = false)
    private boolean reached;

    @Column
    private @Nullable String talk;

    @ElementCollection
    @CollectionTable(name = "calibration_answer", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Given> answers = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CalibrationRound() {}

    CalibrationRound(UUID validatorId, int number, String edition, Instant begunAt) {
        this.id = UUID.randomUUID();
        this.validatorId = validatorId;
        this.number = number;
        this.edition = edition;
        this.begunAt = begunAt;
    }

    int number() {
        return number;
    }

    String edition() {
        return edition;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean isReached() {
        return reached;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    @Nullable
    String talk() {
        return talk;
    }

    /** The panel's level is shown after it, so it is given once and for good. */
    void answer(BenchmarkCase benchmark, Rating rating) {
        if (given(benchmark.code()).isPresent()) {
            throw Refusal.of(
                    "rating-" + benchmark.code(),
                    "You have judged this case already, and have seen the panel's level. What you gave first counts.");
        }
        answers.add(new Given(benchmark.code(), rating, benchmark.reference()));
    }

    Optional<Rating> given(String code) {
        return answers.stream()
                .filter(each -> each.benchmark().equals(code))
                .map(Given::rating)
                .findFirst();
    }

    Agreement agreement() {
        return Agreement.of(answers.stream()
                .map(each -> Pair.of(each.rating(), each.reference()))
                .toList());
    }

    void finish(boolean barReached, Instant at) {
        reached = barReached;
        finishedAt = at;
    }

    void talkedOver(String about) {
        talk = about;
    }

    @Embeddable
    record Given(
            String benchmark,
            @Convert(converter = RatingText.class) Rating rating,
            @Convert(converter = RatingText.class) Rating reference) {}
}
