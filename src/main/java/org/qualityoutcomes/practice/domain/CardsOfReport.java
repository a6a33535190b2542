package org.qualityoutcomes.practice.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.assurance.AssuredOutcome;
import org.qualityoutcomes.reporting.NamedGoodPractice;
import org.qualityoutcomes.reporting.NamedGoodPractice.Line;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a report is issued, what it names as good practice becomes cards, and so does what the team said that it would
 * share. What the team named and would not share becomes none, although the report may name it. What a validator wrote
 * and the report left out stays between them.
 */
@Component
class CardsOfReport {

    private final NamedGoodPractice named;
    private final Assurance assurance;
    private final Submissions submissions;
    private final Reviews reviews;
    private final OpenCard open;

    CardsOfReport(
            NamedGoodPractice named, Assurance assurance, Submissions submissions, Reviews reviews, OpenCard open) {
        this.named = named;
        this.assurance = assurance;
        this.submissions = submissions;
        this.reviews = reviews;
        this.open = open;
    }

    /** In the report's own transaction: it is issued with its cards, or not at all. */
    @EventListener
    void on(ReportIssued report) {
        Review review = reviews.get(report.review());
        Submission submission = submissions.latest(report.review());
        List<AssuredOutcome> assured = assurance.settled(report.review());
        Stream.concat(
                        ofTheTeam(review, submission),
                        named.of(report.review()).stream()
                                .filter(line -> !line.byTheTeam()
                                        && teamNamed(submission, line).isEmpty())
                                .map(line -> ofOthers(review, line, assured)))
                .forEach(open::found);
    }

    private static Stream<Nominated> ofTheTeam(Review review, Submission submission) {
        return submission.outcomes().stream().flatMap(outcome -> outcome.goodPractice().stream()
                .filter(Submission.GoodPractice::shareable)
                .map(each -> Nominated.inReview(
                        review, outcome.code(), Origin.TEAM, words(each.title(), each.description()))));
    }

    private static Optional<Submission.GoodPractice> teamNamed(Submission submission, Line line) {
        return submission.outcomes().stream()
                .filter(outcome -> outcome.code().equals(line.outcome()))
                .flatMap(outcome -> outcome.goodPractice().stream())
                .filter(each -> isTitled(line.text(), each.title()))
                .findFirst();
    }

    private static Nominated ofOthers(Review review, Line line, List<AssuredOutcome> assured) {
        return assured.stream()
                .filter(outcome -> outcome.code().equals(line.outcome()))
                .flatMap(outcome -> outcome.goodPractice().stream())
                .filter(each -> isTitled(line.text(), each.title()))
                .findFirst()
                .map(each -> Nominated.inReview(review, line.outcome(), Origin.VALIDATOR, words(line, each)))
                .orElseGet(() -> Nominated.inReview(review, line.outcome(), Origin.REPORT, words(line.text())));
    }

    /** The validator's own words where the report kept them; what it put differently is meant to be read differently. */
    private static CardWords words(Line line, AssuredOutcome.GoodPractice named) {
        boolean kept = inOneLine(line.text()).equals(inOneLine(named.title() + ": " + named.why()));
        return kept ? words(named.title(), named.why()) : words(line.text());
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isTitled(String line, String title) {
        String begin = title.strip().toLowerCase(Locale.UK);
        String whole = line.strip().toLowerCase(Locale.UK);
        return !begin.isEmpty() && (whole.equals(begin) || whole.startsWith(begin + ":"));
    }

    /** A line of a report is mostly a title, a colon and the reason. */
    private static CardWords words(String line) {
        int colon = line.indexOf(": ");
        boolean titled = colon > 0 && colon <= CardWords.LONGEST_TITLE;
        return titled ? words(line.substring(0, colon), line.substring(colon + 2)) : words(line, line);
    }

    private static CardWords words(String title, String done) {
        return new CardWords(
                shortened(title, CardWords.LONGEST_TITLE), "", shortened(done, CardWords.LONGEST_TEXT), "", "");
    }

    private static String shortened(String text, int longest) {
        String stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest - 1) + "…";
    }
}
