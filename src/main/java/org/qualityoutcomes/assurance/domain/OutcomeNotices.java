package org.qualityoutcomes.assurance.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.AssuredOutcome.Basis;
import org.qualityoutcomes.assurance.OutcomeNoticeReady;
import org.qualityoutcomes.assurance.consistency.Agreement;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells each validator once, when a case is settled, what became of their own judgement, and nothing of the other's. */
@Component
@Transactional
public class OutcomeNotices {

    private final Validations validations;
    private final Meetings meetings;
    private final Editions editions;
    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because a notice brings a validation, its panel and its framework together
    OutcomeNotices(
            Validations validations,
            Meetings meetings,
            Editions editions,
            JdbcTemplate jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.meetings = meetings;
        this.editions = editions;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An outcome as its validator reads it.
     *
     * @param steps how many sub-levels the settled level is above the own one; negative where it is below
     * @param reason the panel's; empty where it gave none, or had nothing to do with the outcome
     */
    public record Row(String code, String title, Rating own, Rating settled, int steps, Basis basis, String reason) {}

    /** What became of one validator's judgement of a case. */
    public record Notice(UUID id, String reference, List<Row> rows) {

        /** How many stand as they were judged. */
        public long unchanged() {
            return rows.stream().filter(each -> each.steps() == 0).count();
        }
    }

    @EventListener
    void on(CaseSettled settled) {
        Validation validation = get(settled.validationId());
        validation.seats().stream()
                .filter(seat -> seat.isLocked() && seat.isHeldBy(seat.validator()))
                .map(Seat::validator)
                .filter(validator -> isNew(validation, validator))
                .forEach(validator -> events.publishEvent(
                        new OutcomeNoticeReady(validation.id(), validation.reference(), validator)));
    }

    /** The key lets only one in, whoever settles twice. */
    private boolean isNew(Validation validation, String validator) {
        if (isReady(validation, validator)) {
            return false;
        }
        jdbc.update(
                "insert into outcome_notice (validation_id, validator, ready_at) values (?, ?, ?)",
                validation.id().toString(),
                validator,
                Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return true;
    }

    private boolean isReady(Validation validation, String validator) {
        return !jdbc.queryForList(
                        "select validator from outcome_notice where validation_id = ? and validator = ?",
                        String.class,
                        validation.id().toString(),
                        validator)
                .isEmpty();
    }

    /** For the validator it is for, once it is ready. */
    @Transactional(readOnly = true)
    public Notice read(UUID id) {
        Validation validation = get(id);
        Seat own = validation.seatOf(user.require()).filter(Seat::isLocked).orElseThrow(NotFound::new);
        if (!isReady(validation, own.validator())) {
            throw new NotFound();
        }
        Edition edition = editions.get(validation.edition());
        Optional<MeetingCase> panel = meetings.ofReview(validation.reviewId()).stream()
                .map(meeting -> meeting.caseOf(validation.reviewId()))
                .filter(MeetingCase::isDecided)
                .findFirst();
        return new Notice(
                id,
                validation.reference(),
                validation.outcomes().stream()
                        .map(each -> row(edition, own, each, panel))
                        .toList());
    }

    private static Row row(Edition edition, Seat own, ValidatedOutcome each, Optional<MeetingCase> panel) {
        String code = each.outcome();
        Rating judged = own.rating(code);
        Rating settled = orMissing(each.settledRating());
        return new Row(
                code,
                edition.outcome(code).title(),
                judged,
                settled,
                Agreement.step(settled) - Agreement.step(judged),
                orMissing(each.basis()),
                panel.flatMap(found -> found.decision(code))
                        .map(MeetingCase.PanelDecision::reason)
                        .orElse(""));
    }

    private static <T> T orMissing(@Nullable T settled) {
        if (settled == null) {
            throw new NotFound();
        }
        return settled;
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
