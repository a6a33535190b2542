package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.selfevaluation.priorities.KeepWorksheets;
import org.qualityoutcomes.selfevaluation.priorities.WorksheetRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pages of a self-evaluation, and where each of them stands. */
@Component
@Order(10)
@Transactional(readOnly = true)
class SelfEvaluationChapters implements Chapters {

    private final SelfEvaluations selfEvaluations;
    private final FirstLooks looks;
    private final OutcomeWriters writers;
    private final LockedSubmissions submissions;
    private final KeepWorksheets worksheets;
    private final Editions editions;

    // six, because a self-evaluation has many pages, and each says where it stands
    SelfEvaluationChapters(
            SelfEvaluations selfEvaluations,
            FirstLooks looks,
            LockedSubmissions submissions,
            KeepWorksheets worksheets,
            Editions editions,
            OutcomeWriters writers) {
        this.selfEvaluations = selfEvaluations;
        this.submissions = submissions;
        this.looks = looks;
        this.writers = writers;
        this.worksheets = worksheets;
        this.editions = editions;
    }

    @Override
    public List<Chapter> of(Review review) {
        return selfEvaluations
                .find(review.id().value())
                .map(found -> chapters(review, found))
                .orElse(List.of());
    }

    private List<Chapter> chapters(Review review, SelfEvaluation selfEvaluation) {
        String page = "/reviews/" + review.id();
        Edition edition = editions.get(review.edition());
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(
                "Team plan", page + "/team-plan", selfEvaluation.isPlanAgreed() ? "agreed" : "not agreed yet"));
        LockedSubmissions.Place place = submissions.place(review.id().value());
        if (place.earlier() != null) {
            chapters.add(new Chapter(
                    "What is carried forward from " + place.earlier(),
                    page + "/starting-position",
                    "to be confirmed, outcome by outcome"));
        }
        if (place.siblings() > 0 && writers.areTeam(review)) {
            chapters.add(new Chapter(
                    "One service, several organisations",
                    page + "/joint-service",
                    place.siblings() == 1 ? "with 1 other review" : "with " + place.siblings() + " other reviews"));
        }
        if (writers.readHistory(review)) {
            chapters.add(new Chapter("First look", page + "/first-look", firstLook(review, edition)));
        }
        chapters.add(new Chapter("Pen portrait", page + "/pen-portrait", portrait(selfEvaluation)));
        for (OutcomeWork work : selfEvaluation.outcomes()) {
            String outcome = page + "/outcomes/" + work.outcome();
            chapters.add(new Chapter(
                    "Outcome " + work.outcome() + ": "
                            + edition.outcome(work.outcome()).title(),
                    outcome,
                    work.state().title()));
            chapters.add(new Chapter(
                    "Evidence for " + work.outcome(),
                    outcome + "/evidence",
                    items(work.evidence().size())));
        }
        chapters.add(new Chapter("Coverage of evidence", page + "/coverage", "each indicator, and how it is shown"));
        int priorities = worksheets.kept(review.id()).priorities().size();
        chapters.add(new Chapter(
                "Priorities for improvement",
                page + "/priorities",
                priorities == 0 ? "none yet" : priorities + " of at most " + WorksheetRules.MOST));
        chapters.add(new Chapter("Whole self-evaluation", page + "/self-evaluation", accepted(selfEvaluation)));
        if (writers.areTeam(review)) {
            chapters.add(new Chapter(
                    "Work without a connection", page + "/workbook", "an Excel workbook to take along and bring back"));
        }
        if (place.version() != null) {
            chapters.add(new Chapter(
                    "Receipt of the submission, with its documents", page + "/receipt", "version " + place.version()));
        }
        return chapters;
    }

    private static String portrait(SelfEvaluation selfEvaluation) {
        if (selfEvaluation.penPortrait().isBlank()) {
            return "not begun";
        }
        return selfEvaluation.isPenPortraitOpen() ? "being written" : "complete";
    }

    private String firstLook(Review review, Edition edition) {
        long all = edition.outcomes().stream()
                .mapToLong(outcome -> outcome.indicators().size())
                .sum();
        int looked = looks.views(review.id()).size();
        return looked == 0 ? "not taken, and it need not be" : looked + " of " + all + " indicators looked at";
    }

    private static String items(int size) {
        return switch (size) {
            case 0 -> "nothing cited yet";
            case 1 -> "1 item cited";
            default -> size + " items cited";
        };
    }

    private static String accepted(SelfEvaluation selfEvaluation) {
        int all = selfEvaluation.outcomes().size();
        return (all - selfEvaluation.open().size()) + " of " + all + " outcomes accepted by the team";
    }
}
