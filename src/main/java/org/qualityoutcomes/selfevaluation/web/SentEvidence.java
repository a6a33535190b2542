package org.qualityoutcomes.selfevaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence.Cited;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What is typed of an item of evidence: parameters of the same names, {@code indicator} once for each. */
record SentEvidence(
        @Nullable String title,
        @Nullable String description,
        @Nullable String coversFrom,
        @Nullable String coversTo,
        @Nullable List<String> indicator) {

    static SentEvidence of(Cited cited) {
        return new SentEvidence(
                cited.item().title(),
                cited.item().description(),
                EnteredDay.shown(cited.item().coversFrom()),
                EnteredDay.shown(cited.item().coversTo()),
                cited.indicators());
    }

    /** What most items speak of, to be changed where it is not so. */
    static SentEvidence ofPeriod(LocalDate from, LocalDate to) {
        return new SentEvidence(null, null, EnteredDay.shown(from), EnteredDay.shown(to), null);
    }

    public List<String> indicators() {
        return indicator == null ? List.of() : indicator;
    }

    /** @throws Refusal by field */
    Description described() {
        return described(List.of());
    }

    /** @param more what else is wrong with what was sent */
    Description described(List<Problem> more) {
        List<Problem> problems = new ArrayList<>();
        if (title == null || title.isBlank()) {
            problems.add(new Problem("title", "Enter a title."));
        }
        Optional<LocalDate> from = EnteredDay.of(coversFrom);
        Optional<LocalDate> to = EnteredDay.of(coversTo);
        if (from.isEmpty()) {
            problems.add(new Problem(
                    "coversFrom", "Enter the first day of the time this speaks of, of the years 2000 to 2100."));
        }
        if (to.isEmpty()) {
            problems.add(new Problem(
                    "coversTo", "Enter the last day of the time this speaks of, of the years 2000 to 2100."));
        }
        problems.addAll(more);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        String text = description == null || description.isBlank() ? null : description;
        return new Description(Objects.requireNonNull(title).strip(), text, from.orElseThrow(), to.orElseThrow());
    }
}
