package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.springframework.stereotype.Component;

/**
 * Who may be given a case, and if not, why not. A case asks for calibration for the edition of its review or a later one,
 * where that has benchmark cases; people are calibrated for the newest one that is published.
 */
@Component
class AdmissionPolicy {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static final String NOT_IN_REGISTER = "Is not in the register of validators yet.";

    private final Editions editions;
    private final Benchmarks benchmarks;

    AdmissionPolicy(Editions editions, Benchmarks benchmarks) {
        this.editions = editions;
        this.benchmarks = benchmarks;
    }

    /** The edition that validators are calibrated for, asked anew each time: one may have been published meanwhile. */
    Edition edition() {
        return editions.all().stream().max(Comparator.comparing(Edition::code)).orElseThrow();
    }

    /**
     * Whose cases people are given to judge: those of the newest edition that has any. Whoever has begun is not left with
     * nothing to judge where one without is published.
     */
    Edition editionToJudge() {
        return editions.all().stream()
                .sorted(Comparator.comparing(Edition::code).reversed())
                .filter(edition -> !benchmarks.inForce(edition).isEmpty())
                .findFirst()
                .orElseGet(this::edition);
    }

    /**
     * What an edition asks of those who validate with it; read once for however many people.
     *
     * @param calibration not where the edition has no benchmark cases in force
     */
    record Bar(String edition, boolean calibration) {

        boolean isAheadOf(Validator validator) {
            return calibration && !validator.isCalibratedFor(edition);
        }
    }

    /** Of the newest edition, for the register. */
    Bar bar() {
        return bar(edition());
    }

    /** Of the edition of a review, for who is given its case. */
    Bar bar(String edition) {
        return bar(editions.get(edition));
    }

    private Bar bar(Edition edition) {
        return new Bar(edition.code(), !benchmarks.inForce(edition).isEmpty());
    }

    /** A plain sentence without a name, or null where nothing stands against giving this person a case. */
    @Nullable
    String obstacle(Validator validator, LocalDate today, Bar bar) {
        if (validator.stage() == Stage.TALK) {
            return "Did not reach the bar when judging the benchmark cases.";
        }
        return validator.admittedAt() == null ? notYet(validator.stage()) : notNow(validator, today, bar);
    }

    private static String notYet(Stage stage) {
        return switch (stage) {
            case APPLIED -> "Has applied, and is not approved yet.";
            case REFUSED -> "Was not approved as a validator.";
            case TRAINING -> "Is not trained yet.";
            default -> "Has not judged the benchmark cases yet.";
        };
    }

    private @Nullable String notNow(Validator validator, LocalDate today, Bar bar) {
        LocalDate trained = validator.trainedUntil();
        if (trained == null || trained.isBefore(today)) {
            return trained == null ? "Is not trained yet." : "The training ended on " + DAY.format(trained) + ".";
        }
        if (bar.isAheadOf(validator)) {
            return "Has not judged the benchmark cases of edition " + bar.edition() + " yet.";
        }
        return validator.profile().absences().stream()
                .filter(absence -> absence.covers(today))
                .map(absence -> "Is absent until " + DAY.format(absence.until()) + ".")
                .findFirst()
                .orElse(null);
    }
}
