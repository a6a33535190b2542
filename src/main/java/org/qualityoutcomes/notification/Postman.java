package org.qualityoutcomes.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, many mails over one connection. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 50;

    private final Outbox outbox;
    private final JavaMailSender sender;
    private final MailSettings settings;
    private final Clock clock;

    Postman(Outbox outbox, JavaMailSender sender, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${qualityoutcomes.mail.every:PT5S}")
    void deliver() {
        List<Outbox.Waiting> batch = outbox.claim(BATCH);
        while (!batch.isEmpty()) {
            if (!deliver(batch)) {
                return;
            }
            batch = outbox.claim(BATCH);
        }
    }

    /** @return whether it makes sense to go on */
    private boolean deliver(List<Outbox.Waiting> batch) {
        Map<MimeMessage, Outbox.Waiting> letters = new LinkedHashMap<>();
        for (Outbox.Waiting mail : batch) {
            try {
                letters.put(letter(mail), mail);
            } catch (MessagingException malformed) {
                // one address that cannot be written to must not hold back the others
                outbox.failed(mail, String.valueOf(malformed.getMessage()));
            }
        }
        try {
            sender.send(letters.keySet().toArray(MimeMessage[]::new));
            letters.values().forEach(outbox::sent);
            return true;
        } catch (MailSendException some) {
            settle(letters, some);
            return false;
        } catch (MailException none) {
            LOG.warn("Mail cannot be sent now and will be tried again: {}", none.getMessage());
            letters.values().forEach(mail -> outbox.postponed(mail, String.valueOf(none.getMessage())));
            return false;
        }
    }

    /**
     * What is not among the failed ones was taken by the server, even where only the parting went wrong. A cause stands
     * for the connection, which is nobody's fault among the mails.
     */
    private void settle(Map<MimeMessage, Outbox.Waiting> letters, MailSendException some) {
        Map<Object, Exception> failed = some.getFailedMessages();
        boolean lost = some.getCause() != null;
        LOG.warn("Mail cannot be sent now and will be tried again: {}", reason(some));
        letters.forEach((letter, mail) -> {
            Exception why = failed.get(letter);
            if (why == null) {
                outbox.sent(mail);
            } else if (lost) {
                outbox.postponed(mail, String.valueOf(why.getMessage()));
            } else {
                outbox.failed(mail, String.valueOf(why.getMessage()));
            }
        });
    }

    private static String reason(MailSendException some) {
        return String.valueOf(some.getMessage()).lines().findFirst().orElse("");
    }

    private MimeMessage letter(Outbox.Waiting mail) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(mail.text(), mail.html());
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
