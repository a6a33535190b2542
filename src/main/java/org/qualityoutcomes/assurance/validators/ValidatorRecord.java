package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did as a validator, for their own portfolio: others will read it, so that it names no organisation and no
 * level.
 *
 * @param asOn the day on which this was true
 * @param passages through the benchmark cases, latest first
 * @param cases judged to the end, latest first
 */
public record ValidatorRecord(
        String name,
        Stage stage,
        LocalDate asOn,
        @Nullable LocalDate admittedOn,
        @Nullable LocalDate trainedUntil,
        List<Calibrate.Result> passages,
        List<Judged> cases) {

    /**
     * A case that was judged.
     *
     * @param outcomes how many were judged
     * @param state how far the case has come
     */
    public record Judged(String cycle, LocalDate lockedOn, int outcomes, String state) {}

    public int outcomes() {
        return cases.stream().mapToInt(Judged::outcomes).sum();
    }
}
