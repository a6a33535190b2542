package org.qualityoutcomes.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes an item of evidence weigh, and what has to be minded when it is used. All of it can be said later.
 *
 * @param kind a code of the edition's kinds of evidence
 * @param about the service or team that it is about
 * @param personalData whether somebody can be recognised in it
 * @param reviewBy the last day on which it can be used without looking at it again
 */
@Embeddable
public record Passport(
        @Nullable String kind,
        @Nullable String about,
        @Enumerated(EnumType.STRING) @Nullable Seniority seniority,
        @Enumerated(EnumType.STRING) @Nullable Impact impact,
        @Enumerated(EnumType.STRING) Consent consent,
        boolean personalData,
        @Nullable LocalDate reviewBy) {

    /** Nothing is said yet. */
    public static final Passport BLANK = new Passport(null, null, null, null, Consent.NOT_ASKED, false, null);

    public boolean isOutOfDate(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }

    /** Asked and not answered, or not even asked although somebody can be recognised. */
    public boolean waitsForConsent() {
        return consent == Consent.PENDING || (consent == Consent.NOT_ASKED && personalData);
    }

    public boolean isRefused() {
        return consent == Consent.REFUSED;
    }
}
