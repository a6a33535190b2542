package org.qualityoutcomes.selfevaluation.portrait;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a pen portrait shows is fresh for two years; what is older needs a reason (design, section 6.3 of the dossier). */
public final class Freshness {

    private static final int MONTHS = 24;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Freshness() {}

    /** A sentence for each thing that is older. */
    public static List<String> of(PortraitContent portrait, LocalDate today) {
        List<String> old = new ArrayList<>();
        LocalDate asAt = portrait.facts().asAt();
        if (asAt != null && isOld(asAt, today)) {
            old.add("The figures are as at " + DAY.format(asAt) + ", more than two years ago.");
        }
        portrait.documents().stream()
                .filter(each -> isOld(each.dated(), today))
                .map(each -> each.kind().title() + " of " + DAY.format(each.dated()) + ": more than two years old.")
                .forEach(old::add);
        return old;
    }

    /** Two years to the day are still fresh. */
    static boolean isOld(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusMonths(MONTHS));
    }
}
