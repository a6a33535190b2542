package org.qualityoutcomes.notification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All mail that was written, for whoever may look into everybody's: nobody outside a demonstration. */
public interface Mailbox {

    /**
     * A mail in a list.
     *
     * @param at in London; when it was sent, or written where it waits
     */
    record Line(UUID id, String recipient, String subject, LocalDateTime at, boolean sent) {}

    /** A mail as its reader has it before them. */
    record Mail(Line line, String text, String html) {}

    /** Latest first. @param recipient a part of the address, or null for all */
    List<Line> list(@Nullable String recipient, int page, int size);

    Optional<Mail> open(UUID id);
}
