package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.springframework.stereotype.Component;

/** Who may be given a case, and if not, why not. Calibration counts for the newest edition, where it has benchmark cases. */
@Component
class AdmissionPolicy {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static final String NOT_IN_REGISTER = "Is not in the register of validators yet.";

    private final Benchmarks benchmarks;
    private final Edition newest;

    AdmissionPolicy(Editions editions, Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
        List<Edition> all = editions.all();
        this.newest = all.stream().max(Comparator.comparing(Edition::code)).orElseThrow();
    }

    /** The edition that validators are calibrated for. */
    Edition edition() {
        return newest;
    }

    /** Not where the newest edition has no benchmark cases in force. */
    boolean isCalibrationAsked() {
        return !benchmarks.inForce(newest).isEmpty();
    }

    /**
     * Whether somebody has to judge benchmark cases before being admitted.
     *
     * @param asked {@link #isCalibrationAsked}, asked once for however many people
     */
    boolean needsCalibration(Validator validator, boolean asked) {
        return asked && !validator.isCalibratedFor(newest.code());
    }

    /** A plain sentence without a name, or null where nothing stands against giving this person a case. */
    @Nullable
    String obstacle(Validator validator, LocalDate today, boolean asked) {
        if (validator.stage() == Stage.TALK) {
            return "Did not reach the bar when judging the benchmark cases.";
        }
        return validator.admittedAt() == null ? notYet(validator.stage()) : notNow(validator, today, asked);
    }

    private static String notYet(Stage stage) {
        return switch (stage) {
            case APPLIED -> "Has applied, and is not approved yet.";
            case REFUSED -> "Was not approved as a validator.";
            case TRAINING -> "Is not trained yet.";
            default -> "Has not judged the benchmark cases yet.";
        };
    }

    private @Nullable String notNow(Validator validator, LocalDate today, boolean asked) {
        LocalDate trained = validator.trainedUntil();
        if (trained == null || trained.isBefore(today)) {
            return trained == null ? "Is not trained yet." : "The training ended on " + DAY.format(trained) + ".";
        }
        if (needsCalibration(validator, asked)) {
            return "Has not judged the benchmark cases of the newest edition yet.";
        }
        return validator.profile().absences().stream()
                .filter(absence -> absence.covers(today))
                .map(absence -> "Is absent until " + DAY.format(absence.until()) + ".")
                .findFirst()
                .orElse(null);
    }
}
