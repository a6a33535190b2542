package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The framework's editors take examples in as benchmark cases, and retire cases. */
@Component
@Transactional
public class EditBenchmarks {

    private static final int SHOWN = 20;
    private static final int LONGEST = 1000;

    private final BenchmarkExamples examples;
    private final RetiredBenchmarks retired;
    private final Benchmarks benchmarks;
    private final Validators validators;
    private final Editions editions;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because cases come from two places, are decided on, and the decision is written down
    EditBenchmarks(
            BenchmarkExamples examples,
            RetiredBenchmarks retired,
            Benchmarks benchmarks,
            Validators validators,
            Editions editions,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.examples = examples;
        this.retired = retired;
        this.benchmarks = benchmarks;
        this.validators = validators;
        this.editions = editions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** An example that waits for a decision. */
    public record Waiting(UUID id, String edition, String by, String about, BenchmarkCase benchmark) {}

    /** An edition with its cases in force. */
    public record InForce(Edition edition, List<BenchmarkCase> cases) {}

    /** @param waiting the oldest of them */
    public record Page(List<Waiting> waiting, List<InForce> editions) {}

    @Transactional(readOnly = true)
    public Page show() {
        List<BenchmarkExample> open =
                examples.findByStateOrderByNumber(BenchmarkExample.State.PROPOSED, Limit.of(SHOWN));
        var names = people.namesOf(
                open.stream().map(BenchmarkExample::proposedBy).distinct().toList());
        return new Page(
                open.stream()
                        .map(each -> new Waiting(
                                each.id(),
                                editions.get(each.edition()).title(),
                                names.getOrDefault(each.proposedBy(), each.proposedBy()),
                                ProposeExamples.proposed(each).about(),
                                each.benchmark()))
                        .toList(),
                editions.all().stream()
                        .map(edition -> new InForce(edition, benchmarks.inForce(edition)))
                        .toList());
    }

    public void decide(UUID id, boolean accept, String reason) {
        String why = reason("reason-" + id, reason);
        BenchmarkExample example = examples.findById(id).orElseThrow(NotFound::new);
        example.decide(accept, why);
        examples.save(example);
        validators
                .findByUsername(example.proposedBy())
                .ifPresent(author -> events.publishEvent(new ValidatorDeed(
                        author.id(),
                        "Example " + example.code()
                                + (accept ? " became a benchmark case." : " did not become a benchmark case."),
                        ValidatorDeed.NATIONAL,
                        null,
                        why)));
    }

    public void retire(String edition, String code, String reason) {
        String why = reason("reason-" + edition + "-" + code, reason);
        Edition known = editions.all().stream()
                .filter(each -> each.code().equals(edition))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (benchmarks.inForce(known).stream().noneMatch(each -> each.code().equals(code))) {
            throw new NotFound();
        }
        retired.save(new RetiredBenchmark(edition, code, why, clock.instant()));
    }

    private static String reason(String field, String typed) {
        if (typed.isBlank()) {
            throw Refusal.of(field, "Say why.");
        }
        if (typed.length() > LONGEST) {
            throw Refusal.of(field, "Shorten this to 1,000 characters.");
        }
        return typed.strip();
    }
}
