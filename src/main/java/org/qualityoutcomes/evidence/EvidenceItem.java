package org.qualityoutcomes.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.ServiceId;

/**
 * An item of evidence as other rooms see it. Either a file or a link.
 *
 * @param coversFrom first day of the period it speaks of
 * @param sha256 of the file's content, lower-case hexadecimal, or null for a link
 * @param version of the file, from 1; the others are kept beside it
 */
public record EvidenceItem(
        EvidenceId id,
        ServiceId service,
        String title,
        @Nullable String description,
        LocalDate coversFrom,
        LocalDate coversTo,
        @Nullable String link,
        @Nullable String fileName,
        @Nullable String contentType,
        long bytes,
        @Nullable String sha256,
        String addedBy,
        Instant addedAt,
        int version,
        Passport passport) {

    /** An item in its first version of which nothing else is said. */
    public EvidenceItem(
            EvidenceId id,
            ServiceId service,
            String title,
            @Nullable String description,
            LocalDate coversFrom,
            LocalDate coversTo,
            @Nullable String link,
            @Nullable String fileName,
            @Nullable String contentType,
            long bytes,
            @Nullable String sha256,
            String addedBy,
            Instant addedAt) {
        this(
                id,
                service,
                title,
                description,
                coversFrom,
                coversTo,
                link,
                fileName,
                contentType,
                bytes,
                sha256,
                addedBy,
                addedAt,
                1,
                Passport.BLANK);
    }

    /** Whether it speaks of at least one day of this time. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !coversTo.isBefore(from) && !coversFrom.isAfter(to);
    }

    /** The same with another version of its file. */
    public EvidenceItem with(FileVersion file) {
        return new EvidenceItem(
                id,
                service,
                title,
                description,
                coversFrom,
                coversTo,
                link,
                file.fileName(),
                file.contentType(),
                file.bytes(),
                file.sha256(),
                addedBy,
                addedAt,
                file.number(),
                passport);
    }
}
