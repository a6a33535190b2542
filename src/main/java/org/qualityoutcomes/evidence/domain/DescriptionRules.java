package org.qualityoutcomes.evidence.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceKinds;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;

/** What can be said of an item at all. */
@Component
class DescriptionRules {

    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_ABOUT = 200;
    private static final String DAY = "Enter a day of the years 2000 to 2100.";

    private final EvidenceKinds kinds;

    DescriptionRules(EvidenceKinds kinds) {
        this.kinds = kinds;
    }

    /** @throws Refusal by field */
    void check(Description said) {
        List<Problem> problems = new ArrayList<>();
        refuseIf(
                said.title().isBlank() || said.title().length() > EvidenceLibrary.LONGEST_TITLE,
                new Problem("title", "Enter a title of up to 150 characters."),
                problems);
        refuseIf(
                isLonger(said.text(), LONGEST_DESCRIPTION),
                new Problem("description", "Say in up to 2,000 characters what it shows."),
                problems);
        refuseIf(!EnteredDay.isPlausible(said.coversFrom()), new Problem("coversFrom", DAY), problems);
        if (!EnteredDay.isPlausible(said.coversTo())) {
            problems.add(new Problem("coversTo", DAY));
        } else if (said.coversTo().isBefore(said.coversFrom())) {
            problems.add(new Problem("coversTo", "The period must not end before it begins."));
        }
        check(said.passport(), problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private void check(Passport passport, List<Problem> problems) {
        refuseIf(
                passport.kind() != null && kinds.title(passport.kind()).isEmpty(),
                new Problem("kind", "Choose a kind of evidence from the list."),
                problems);
        refuseIf(
                isLonger(passport.about(), LONGEST_ABOUT),
                new Problem("about", "Name the service or team in up to 200 characters."),
                problems);
        LocalDate reviewBy = passport.reviewBy();
        refuseIf(reviewBy != null && !EnteredDay.isPlausible(reviewBy), new Problem("reviewBy", DAY), problems);
    }

    private static boolean isLonger(@Nullable String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static void refuseIf(boolean wrong, Problem problem, List<Problem> problems) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
