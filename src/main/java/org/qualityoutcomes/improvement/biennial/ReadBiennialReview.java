package org.qualityoutcomes.improvement.biennial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.improvement.domain.RunningPlans;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A service improvement review for whoever may read it: as a page, and its record as a document. */
@Component
@Transactional(readOnly = true)
public class ReadBiennialReview {

    private static final int SHOWN = 200;

    private final BiennialReviews biennials;
    private final Reviews reviews;
    private final RunningPlans plans;
    private final EvidenceLibrary library;
    private final Editions editions;
    private final People people;
    private final Documents documents;
    private final BiennialAccess access;
    private final CurrentUser user;

    // nine, because a review shows plan, evidence, people and framework together
    ReadBiennialReview(
            BiennialReviews biennials,
            Reviews reviews,
            RunningPlans plans,
            EvidenceLibrary library,
            Editions editions,
            People people,
            Documents documents,
            BiennialAccess access,
            CurrentUser user) {
        this.biennials = biennials;
        this.reviews = reviews;
        this.plans = plans;
        this.library = library;
        this.editions = editions;
        this.people = people;
        this.documents = documents;
        this.access = access;
        this.user = user;
    }

    /** A document to take away. */
    public record RecordFile(String fileName, byte[] content) {}

    /** @throws NotFound where there is none, or not for this reader */
    public BiennialView show(ReviewId id) {
        BiennialReview kept = biennials.get(id);
        access.read(kept);
        Review review = reviews.get(id);
        boolean preparing = kept.state() == BiennialState.PREPARATION && isOfTheTeam(kept.organisation());
        boolean withheld = kept.state() == BiennialState.PREPARATION && !isOfTheHouse(kept.organisation());
        boolean overseeing = access.oversees(kept);
        Map<String, String> team = team(kept);
        DiscussionRecord record = kept.record();
        boolean readable = kept.state() != BiennialState.DISCUSSION || overseeing;
        Edition edition = editions.get(plans.editionFor(review));
        DiscussionRecord shown = readable ? record : DiscussionRecord.NOTHING;
        return new BiennialView(
                review,
                kept.state(),
                withheld ? "" : kept.account(),
                withheld ? BiennialView.Plan.NONE : plan(kept),
                withheld ? List.of() : library.get(kept.documents()),
                preparing ? toChoose(review, kept) : List.of(),
                kept.returnComment(),
                kept.meetingOn(),
                shown,
                shown.changes().stream().map(change -> named(change, team)).toList(),
                shown.next(),
                kept.objection(),
                kept.answeredBy() == null ? null : people.nameOf(kept.answeredBy()),
                kept.standsSince(),
                outcomes(edition),
                indicators(edition),
                team,
                preparing,
                withheld,
                kept.state() == BiennialState.DISCUSSION && overseeing,
                overseeing,
                Seen.print(withheld ? "" : kept.account()),
                Seen.print(record));
    }

    /** The record, once there is one; a draft until it stands. */
    public RecordFile record(ReviewId id) {
        BiennialView view = show(id);
        if (!view.isRecorded()) {
            throw new NotFound();
        }
        FileName name = new FileName(
                view.review().organisation().name(),
                view.review().reference(),
                "service-improvement-review",
                0,
                view.isSettled() ? "record" : "draft");
        return new RecordFile(name.as("pdf"), documents.asPdf(RecordDocument.of(view)));
    }

    private boolean isOfTheTeam(String ods) {
        return user.isIn(Groups.lead(ods)) || user.isIn(Groups.team(ods));
    }

    /** Whom a draft of the organisation concerns. */
    private boolean isOfTheHouse(String ods) {
        return isOfTheTeam(ods) || user.isIn(Groups.sponsor(ods));
    }

    private BiennialView.Plan plan(BiennialReview kept) {
        if (kept.state() != BiennialState.PREPARATION) {
            return new BiennialView.Plan(kept.planReference(), kept.planAttachedOn(), kept.planLines());
        }
        return plans.of(kept.organisation())
                .map(plan -> new BiennialView.Plan(plan.reference(), null, PlanAsItStands.lines(plan)))
                .orElse(BiennialView.Plan.NONE);
    }

    private List<EvidenceItem> toChoose(Review review, BiennialReview kept) {
        return library.ofService(review.organisation().service(), "", SHOWN).stream()
                .filter(item -> !kept.documents().contains(item.id()))
                .toList();
    }

    private Map<String, String> team(BiennialReview kept) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Person person : plans.team(kept.organisation())) {
            names.put(person.username(), person.name());
        }
        return names;
    }

    private static Map<String, String> indicators(Edition edition) {
        Map<String, String> wordings = new LinkedHashMap<>();
        edition.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .forEach(indicator -> wordings.put(indicator.code(), indicator.code() + " " + indicator.text()));
        return wordings;
    }

    private static Map<String, String> outcomes(Edition edition) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Outcome outcome : edition.outcomes()) {
            titles.put(outcome.code(), outcome.code() + " " + outcome.title());
        }
        return titles;
    }

    private BiennialView.Change named(AgreedChange change, Map<String, String> team) {
        String owner = Objects.requireNonNullElse(change.owner(), "");
        String name = team.containsKey(owner) ? team.get(owner) : people.nameOf(owner);
        return new BiennialView.Change(
                change.outcome(),
                change.indicator(),
                change.what(),
                change.shown(),
                name,
                change.due(),
                change.actionId());
    }
}
