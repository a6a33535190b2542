package org.qualityoutcomes.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.qualityoutcomes.assurance.CaseEnded;
import org.qualityoutcomes.assurance.CaseTakenOver;
import org.qualityoutcomes.assurance.ClarificationNews;
import org.qualityoutcomes.assurance.InvitationLapsed;
import org.qualityoutcomes.assurance.TalkContinued;
import org.qualityoutcomes.assurance.ValidationVoided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a validator gets a mail about beside the own tasks. None of it names the other validator. */
@Component
class ValidatorOccasions {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Outbox outbox;
    private final Recipients recipients;
    private final Clock clock;

    ValidatorOccasions(Outbox outbox, Recipients recipients, Clock clock) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    @EventListener
    void on(InvitationLapsed lapsed) {
        write(
                lapsed.validator(),
                new Letter(
                        "lapsed|" + lapsed.validation() + "|" + lapsed.validator(),
                        "invitation-lapsed",
                        Map.of("reference", lapsed.reference())));
    }

    @EventListener
    void on(ValidationVoided voided) {
        write(
                voided.validator(),
                new Letter(
                        "voided|" + voided.validation() + "|" + voided.validator(),
                        "validation-voided",
                        Map.of("reference", voided.reference())));
    }

    @EventListener
    void on(CaseEnded ended) {
        write(
                ended.username(),
                new Letter(
                        "case-ended|" + ended.review() + "|" + ended.username(),
                        "case-ended",
                        Map.of(
                                "reference",
                                ended.reference(),
                                "cause",
                                ended.cause().phase().title().toLowerCase(Locale.UK))));
    }

    @EventListener
    void on(CaseTakenOver taken) {
        write(
                taken.username(),
                new Letter(
                        "case-taken-over|" + taken.review() + "|" + taken.successor() + "|" + taken.username(),
                        "case-taken-over",
                        Map.of(
                                "reference", taken.reference(),
                                "organisation", taken.organisation(),
                                "successor", taken.successor())));
    }

    @EventListener
    void on(ClarificationNews news) {
        Instant until = news.until();
        write(
                news.validator(),
                new Letter(
                        "clarification|" + news.validation() + "|" + news.kind() + "|" + news.validator(),
                        "clarification-" + news.kind().name().toLowerCase(Locale.ROOT),
                        Map.of(
                                "reference", news.reference(),
                                "validation", news.validation().toString(),
                                "until", until == null ? "" : MOMENT.format(until.atZone(LONDON)))));
    }

    /** Once a day is enough. */
    @EventListener
    void on(TalkContinued talk) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        write(
                talk.validator(),
                new Letter(
                        "talk|" + talk.validation() + "|" + talk.validator() + "|" + today,
                        "talk-continued",
                        Map.of(
                                "reference", talk.reference(),
                                "validation", talk.validation().toString())));
    }

    private void write(String username, Letter letter) {
        recipients.named(username).forEach(person -> outbox.write(person, letter));
    }
}
