package org.qualityoutcomes.assurance.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/** Draws minutes up from what was recorded at the meeting, so that nobody writes them from memory. */
@Component
class DraftMinutes {

    private final Panels panels;
    private final Reviews reviews;
    private final People people;
    private final KeptApart apart;

    DraftMinutes(Panels panels, Reviews reviews, People people, KeptApart apart) {
        this.panels = panels;
        this.reviews = reviews;
        this.people = people;
        this.apart = apart;
    }

    Minutes whole(Meeting meeting) {
        return draw(meeting, panels.of(meeting), each -> true);
    }

    /** For the signed-in person, who is not of the panel: without the cases that are kept from them. */
    Minutes forOffice(Meeting meeting) {
        Panel panel = panels.of(meeting);
        return draw(meeting, panel, each -> !apart.isKept(panel.validation(each).organisation()));
    }

    /** Without the cases that the reader has a conflict with. */
    Minutes forMember(Meeting meeting, String username) {
        Panel panel = panels.of(meeting, username);
        return draw(meeting, panel, each -> panel.isFree(username, each));
    }

    private Minutes draw(Meeting meeting, Panel panel, Predicate<MeetingCase> shown) {
        Map<String, String> names = people.namesOf(
                meeting.members().stream().map(Meeting.Member::username).toList());
        Map<UUID, Review> known =
                reviews
                        .all(meeting.cases().stream()
                                .map(each -> new ReviewId(each.reviewId()))
                                .toList())
                        .stream()
                        .collect(toMap(each -> each.id().value(), identity()));
        List<Minutes.Case> cases = meeting.cases().stream()
                .filter(shown)
                .map(each -> draw(panel, Objects.requireNonNull(known.get(each.reviewId())), names, each))
                .toList();
        return new Minutes(
                meeting.reference(),
                meeting.heldOn(),
                name(names, meeting.chair()),
                meeting.members().stream()
                        .map(each -> new Minutes.Attendance(name(names, each.username()), each.attending()))
                        .toList(),
                cases,
                meeting.remarks(),
                meeting.cases().size() - cases.size());
    }

    private static Minutes.Case draw(Panel panel, Review review, Map<String, String> names, MeetingCase each) {
        Validation validation = panel.validation(each);
        return new Minutes.Case(
                review.reference(),
                review.organisation().name(),
                panel.deciding(each).stream()
                        .map(username -> name(names, username))
                        .toList(),
                each.withdrawals().stream()
                        .map(gone ->
                                name(names, gone.username()) + ": " + gone.why().title())
                        .toList(),
                each.deferral(),
                each.isDecided()
                        ? each.decisions().stream()
                                .map(decision -> draw(validation.outcome(decision.outcome()), decision))
                                .toList()
                        : List.of());
    }

    private static Minutes.Decision draw(ValidatedOutcome outcome, MeetingCase.PanelDecision decision) {
        return new Minutes.Decision(
                outcome.outcome(),
                outcome.moderationReasons(),
                outcome.isResolved() ? outcome.validatedRating() : null,
                decision.rating(),
                decision.reason());
    }

    private static String name(Map<String, String> names, String username) {
        return names.getOrDefault(username, username);
    }
}
