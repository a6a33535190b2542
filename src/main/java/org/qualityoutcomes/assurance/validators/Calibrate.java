package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Benchmark cases are judged before anybody's submission is, and the judgements are laid beside the panel's. */
@Component
@Transactional
public class Calibrate {

    private final Validators validators;
    private final CalibrationRounds rounds;
    private final Benchmarks benchmarks;
    private final AdmissionPolicy policy;
    private final Editions editions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because this is where the register, the editions and the cases meet
    Calibrate(
            Validators validators,
            CalibrationRounds rounds,
            Benchmarks benchmarks,
            AdmissionPolicy policy,
            Editions editions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validators = validators;
        this.rounds = rounds;
        this.benchmarks = benchmarks;
        this.policy = policy;
        this.editions = editions;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A benchmark case as its judge sees it.
     *
     * @param given what this person gave it, or null while they did not
     * @param reference the panel's level, hidden until then
     * @param reason the panel's, likewise
     */
    public record Item(
            String code,
            String outcome,
            String title,
            String narrative,
            List<String> evidence,
            @Nullable Rating given,
            @Nullable Rating reference,
            @Nullable String reason) {}

    /**
     * A finished passage.
     *
     * @param talk what was talked about after it, or null
     */
    public record Result(
            int number,
            String edition,
            @Nullable Instant finishedAt,
            Agreement agreement,
            boolean reached,
            @Nullable String talk) {}

    /**
     * The cases and how far it is.
     *
     * @param open whether judging is asked for now
     */
    public record Page(UUID validator, Edition edition, int bar, boolean open, List<Item> items, List<Result> results) {

        public long judged() {
            return items.stream().filter(item -> item.given() != null).count();
        }
    }

    @Transactional(readOnly = true)
    public Page show() {
        Validator validator = mine();
        Edition edition = policy.editionToJudge();
        boolean open = validator.stage() == Stage.CALIBRATION;
        Optional<CalibrationRound> round = current(validator, edition);
        List<Item> items = open
                ? benchmarks.inForce(edition).stream()
                        .map(benchmark -> item(
                                benchmark,
                                round.flatMap(each -> each.given(benchmark.code()))
                                        .orElse(null)))
                        .toList()
                : List.of();
        return new Page(validator.id(), edition, edition.calibration().bar(), open, items, results(validator.id()));
    }

    private static Item item(BenchmarkCase benchmark, @Nullable Rating given) {
        return new Item(
                benchmark.code(),
                benchmark.outcome(),
                benchmark.title(),
                benchmark.narrative(),
                benchmark.evidence(),
                given,
                given == null ? null : benchmark.reference(),
                given == null ? null : benchmark.reason());
    }

    /** Finished passages of one person, latest first. */
    @Transactional(readOnly = true)
    List<Result> results(UUID validator) {
        return rounds.findByValidatorIdOrderByNumberDesc(validator).stream()
                .filter(CalibrationRound::isFinished)
                .map(round -> new Result(
                        round.number(),
                        editions.get(round.edition()).title(),
                        round.finishedAt(),
                        round.agreement(),
                        round.isReached(),
                        round.talk()))
                .toList();
    }

    public void judge(String code, @Nullable Rating rating) {
        Validator validator = mine();
        Edition edition = policy.editionToJudge();
        if (validator.stage() != Stage.CALIBRATION) {
            throw new NotFound();
        }
        BenchmarkCase benchmark = benchmarks.inForce(edition).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (rating == null) {
            throw Refusal.of("rating-" + code, code + ": choose the level that you see.");
        }
        if (!edition.accepts(rating)) {
            throw Refusal.of(
                    "rating-" + code, code + ": choose a level with its sub-level; the lowest level has no sub-level.");
        }
        CalibrationRound round = current(validator, edition).orElseGet(() -> begin(validator, edition));
        round.answer(benchmark, rating);
        rounds.save(round);
    }

    private CalibrationRound begin(Validator validator, Edition edition) {
        int earlier = rounds.findFirstByValidatorIdOrderByNumberDesc(validator.id())
                .map(CalibrationRound::number)
                .orElse(0);
        return new CalibrationRound(validator.id(), earlier + 1, edition.code(), clock.instant());
    }

    /**
     * Completes the task.
     *
     * @return whether the judgements lie close enough to the panel's
     */
    public boolean finish(UUID id) {
        Validator validator = validators.findById(id).orElseThrow(NotFound::new);
        Edition edition = policy.editionToJudge();
        CalibrationRound round = current(validator, edition)
                .orElseThrow(() -> new Refusal("Judge the benchmark cases on the page first."));
        List<String> open = benchmarks.inForce(edition).stream()
                .map(BenchmarkCase::code)
                .filter(code -> round.given(code).isEmpty())
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal("Still to be judged: " + String.join(", ", open) + ".");
        }
        boolean reached = CalibrationBar.isReached(
                round.agreement(), edition.calibration().bar());
        round.finish(reached, clock.instant());
        rounds.save(round);
        conclude(validator, edition, reached);
        return reached;
    }

    private void conclude(Validator validator, Edition edition, boolean reached) {
        if (reached) {
            validator.calibrate(edition.code());
        } else {
            validator.missTheBar();
        }
        validators.save(validator);
        events.publishEvent(ValidatorDeed.byRule(
                validator.id(),
                reached
                        ? "The judgements of the benchmark cases reached the bar."
                        : "The judgements of the benchmark cases did not reach the bar."));
    }

    /** The passage that is not finished yet. */
    private Optional<CalibrationRound> current(Validator validator, Edition edition) {
        return rounds.findFirstByValidatorIdOrderByNumberDesc(validator.id())
                .filter(round -> !round.isFinished() && round.edition().equals(edition.code()));
    }

    private Validator mine() {
        return validators.findByUsername(user.require()).orElseThrow(NotFound::new);
    }
}
