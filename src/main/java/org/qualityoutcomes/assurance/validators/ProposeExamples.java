package org.qualityoutcomes.assurance.validators;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a case that is settled a validator proposes an example for those who come after. */
@Component
@Transactional
public class ProposeExamples {

    private static final int SHOWN = 50;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_REASON = 2000;

    private final BenchmarkExamples examples;
    private final Validators validators;
    private final Editions editions;
    private final Organisations organisations;
    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because an example comes from a case, is about an edition, and must not name anybody
    ProposeExamples(
            BenchmarkExamples examples,
            Validators validators,
            Editions editions,
            Organisations organisations,
            JdbcTemplate jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.examples = examples;
        this.validators = validators;
        this.editions = editions;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** A settled case in which the asking person judged. */
    public record Settled(UUID validation, String reference, String organisation, Edition edition) {}

    /** An example as its author sees it. */
    public record Proposed(String code, String title, String about, String state, @Nullable String decisionReason) {}

    /** @param cases that an example can come from, latest first */
    public record Page(List<Settled> cases, List<Proposed> proposed) {}

    @Transactional(readOnly = true)
    public Page show() {
        mine();
        return new Page(
                cases(),
                examples.findByProposedByOrderByNumberDesc(user.require(), Limit.of(SHOWN)).stream()
                        .map(ProposeExamples::proposed)
                        .toList());
    }

    static Proposed proposed(BenchmarkExample example) {
        String indicator = example.indicator();
        return new Proposed(
                example.code(),
                example.benchmark().title(),
                indicator == null ? example.benchmark().outcome() : indicator,
                switch (example.state()) {
                    case PROPOSED -> "Waits for a decision";
                    case ACCEPTED -> "Accepted";
                    case DECLINED -> "Not accepted";
                },
                example.decisionReason());
    }

    private List<Settled> cases() {
        return jdbc.query(
                "select v.id, v.reference, v.organisation, v.edition from validation v"
                        + " join validator_seat s on s.validation_id = v.id"
                        + " where s.validator = ? and s.locked_at is not null and s.withdrawn_at is null"
                        + " and v.settled_at is not null and v.voided_at is null"
                        + " order by v.settled_at desc limit " + SHOWN,
                (row, number) -> new Settled(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        editions.get(row.getString(4))),
                user.require());
    }

    /** @param validation the case it comes from, or null where none was chosen */
    public void propose(@Nullable UUID validation, Example typed) {
        Validator validator = mine();
        Settled from = cases().stream()
                .filter(each -> each.validation().equals(validation))
                .findFirst()
                .orElseThrow(() -> Refusal.of("case", "Choose the case that the example comes from."));
        check(typed, from);
        Rating rating = typed.rating();
        if (rating == null) {
            throw Refusal.of("rating", "Choose the level that the example shows.");
        }
        BenchmarkExample example = examples.save(new BenchmarkExample(
                examples.countBy() + 1, from.edition().code(), typed, rating, user.require(), clock.instant()));
        events.publishEvent(ValidatorDeed.by(
                "validator", validator.id(), "Example " + example.code() + " was proposed for calibration."));
    }

    private void check(Example typed, Settled from) {
        List<Problem> problems = new ArrayList<>();
        if (!isKnown(typed.about(), from.edition())) {
            problems.add(new Problem("about", "Choose the outcome or the indicator that it is an example of."));
        }
        check("title", typed.title(), LONGEST_TITLE, "Give the example a title.", from, problems);
        check("narrative", typed.narrative(), LONGEST_TEXT, "Write what the service says of itself.", from, problems);
        check("evidence", typed.evidence(), LONGEST_TEXT, "Describe the evidence, one item a line.", from, problems);
        check("reason", typed.reason(), LONGEST_REASON, "Say why it is this level.", from, problems);
        Rating rating = typed.rating();
        if (rating == null || !from.edition().accepts(rating)) {
            problems.add(
                    new Problem("rating", "Choose the level with its sub-level; the lowest level has no sub-level."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private void check(String field, String text, int longest, String missing, Settled from, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(new Problem(field, missing));
        } else if (text.length() > longest) {
            problems.add(new Problem(field, "Shorten this to %,d characters.".formatted(longest)));
        } else if (names(text, from.organisation())) {
            problems.add(
                    new Problem(field, "This names the organisation. Write it so that nobody can tell who it is."));
        }
    }

    private boolean names(String text, String ods) {
        String all = text.toLowerCase(Locale.ROOT);
        String name = organisations.byOds(ods).name().toLowerCase(Locale.ROOT);
        return all.contains(name) || all.matches("(?s).*\\b" + ods.toLowerCase(Locale.ROOT) + "\\b.*");
    }

    private static boolean isKnown(String about, Edition edition) {
        for (Outcome each : edition.outcomes()) {
            if (each.code().equals(about)
                    || each.indicators().stream()
                            .anyMatch(indicator -> indicator.code().equals(about))) {
                return true;
            }
        }
        return false;
    }

    /** Applicants have no case; whoever was admitted once may look back at theirs. */
    private Validator mine() {
        return validators
                .findByUsername(user.require())
                .filter(validator -> validator.admittedAt() != null)
                .orElseThrow(NotFound::new);
    }
}
