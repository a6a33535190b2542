package org.qualityoutcomes.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.organisation.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Mail waits here, written in the transaction of the deed that causes it, until it is sent. */
@Component
class Outbox {

    /** After this many tries a mail is given up and stays for somebody to look at. */
    private static final int MOST_ATTEMPTS = 8;

    /** Longer than a whole batch can take when the server is slow at each mail. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration LATER = Duration.ofMinutes(30);

    private static final String NOT_KEPT = "This mail had a private link in it. Its words were not kept.";

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final JdbcTemplate jdbc;
    private final ITemplateEngine templates;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, ITemplateEngine templates, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    /** A mail that is due; its Message-ID stays the same however often it is tried. */
    record Waiting(
            UUID id, String messageId, String recipient, String subject, String text, String html, int attempts) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Person to, Letter letter) {
        String occasion = letter.occasion() + "|" + to.username();
        if (to.email().isBlank() || isKnown(occasion)) {
            return;
        }
        Map<String, Object> words = new HashMap<>(letter.words());
        words.put("name", to.name());
        words.put("baseUrl", settings.baseUrl());
        String[] parts = templates
                .process("mail/" + letter.template(), new Context(Locale.UK, words))
                .split("\n", 2);
        String text = parts[1].strip() + "\n";
        String html = templates.process(
                "mail-frame",
                new Context(
                        Locale.UK,
                        Map.of(
                                "subject",
                                parts[0].strip(),
                                "paragraphs",
                                List.of(text.strip().split("\n\n")))));
        UUID id = UUID.randomUUID();
        String domain = settings.from().substring(settings.from().indexOf('@') + 1);
        jdbc.update(
                "insert into outbox_mail (id, occasion, message_id, recipient, subject, body_text, body_html, state,"
                        + " attempts, next_attempt, created_at, private_link)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)",
                id.toString(),
                occasion,
                "<" + id + "@" + domain + ">",
                to.email(),
                parts[0].strip(),
                text,
                html,
                local(clock.instant()),
                local(clock.instant()),
                letter.isPrivate() && !settings.keepPrivateLinks());
    }

    private boolean isKnown(String occasion) {
        return !jdbc.queryForList("select id from outbox_mail where occasion = ?", String.class, occasion)
                .isEmpty();
    }

    /** Takes mails that are due; who dies with them loses them to the next after a while. */
    @Transactional
    public List<Waiting> claim(int most) {
        Instant now = clock.instant();
        List<Waiting> due = jdbc.query(
                "select id, message_id, recipient, subject, body_text, body_html, attempts from outbox_mail"
                        + " where state = 'WAITING' and next_attempt <= ? order by created_at limit " + most
                        + " for update skip locked",
                (row, number) -> new Waiting(
                        UUID.fromString(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)),
                local(now));
        due.forEach(mail -> jdbc.update(
                "update outbox_mail set attempts = attempts + 1, next_attempt = ? where id = ?",
                local(now.plus(CLAIM)),
                mail.id().toString()));
        return due;
    }

    /** What was sent stays to be read, but no link that only its reader may have. */
    @Transactional
    public void sent(Waiting mail) {
        jdbc.update(
                "update outbox_mail set state = 'SENT', sent_at = ?, last_error = null,"
                        + " body_text = case when private_link then ? else body_text end,"
                        + " body_html = case when private_link then ? else body_html end where id = ?",
                local(clock.instant()),
                NOT_KEPT,
                NOT_KEPT,
                mail.id().toString());
    }

    /** The server could not be asked at all: that is no try, however often it happens. */
    @Transactional
    public void postponed(Waiting mail, String error) {
        again(mail, mail.attempts(), "WAITING", SOON, error);
    }

    /** Tried again later and later; given up in the end, but never lost. */
    @Transactional
    public void failed(Waiting mail, String error) {
        int attempts = mail.attempts() + 1;
        boolean givenUp = attempts >= MOST_ATTEMPTS;
        if (givenUp) {
            LOG.error("Mail {} cannot be delivered and is given up: {}", mail.messageId(), error);
        }
        Duration pause = SOON.multipliedBy(1L << Math.min(attempts, 4));
        again(mail, attempts, givenUp ? "FAILED" : "WAITING", pause.compareTo(LATER) < 0 ? pause : LATER, error);
    }

    private void again(Waiting mail, int attempts, String state, Duration pause, String error) {
        jdbc.update(
                "update outbox_mail set state = ?, attempts = ?, next_attempt = ?, last_error = ? where id = ?",
                state,
                attempts,
                local(clock.instant().plus(pause)),
                error.substring(0, Math.min(500, error.length())),
                mail.id().toString());
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
