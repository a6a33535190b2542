package org.qualityoutcomes.contribution.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.contribution.ContributionRequested;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Citing;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member of the team asks people outside the library, sees what becomes of it, and uses what they gave. */
@Component
@Transactional
public class AskOutside {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SHOWN = 100;

    /** Who needs more at one time writes too many letters. */
    private static final int MOST_WAITING = 50;

    private final ContributionRequests requests;
    private final ReviewAccess access;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final Citing citing;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // nine, because a request joins a review, people, and what they gave
    AskOutside(
            ContributionRequests requests,
            ReviewAccess access,
            Editions editions,
            EvidenceLibrary library,
            Citing citing,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.access = access;
        this.editions = editions;
        this.library = library;
        this.citing = citing;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The requests of a review, latest first.
     *
     * @param more whether there are more than are shown
     * @param asking whether somebody can be asked now
     */
    public record View(Review review, List<Outcome> outcomes, List<Row> rows, boolean more, boolean asking) {}

    /**
     * A request as the team sees it.
     *
     * @param until the day on which the link ends
     * @param given what came, or null
     */
    public record Row(
            UUID id,
            String name,
            String email,
            String outcome,
            String request,
            String askedBy,
            LocalDate askedOn,
            LocalDate until,
            RequestState state,
            @Nullable Contribution given) {}

    /**
     * What came.
     *
     * @param by who may be named for it
     * @param citable whether the reader can cite it for the outcome now
     */
    public record Contribution(
            EvidenceItem item, String by, String consent, LocalDate on, boolean cited, boolean citable) {}

    @Transactional(readOnly = true)
    public View show(ReviewId id) {
        Review review = access.forTeam(id);
        List<ContributionRequest> found =
                requests.findByReviewIdOrderByAskedAtDescIdAsc(id.value(), Limit.of(SHOWN + 1));
        return new View(
                review,
                editions.get(review.edition()).outcomes(),
                rows(id, found.stream().limit(SHOWN).toList()),
                found.size() > SHOWN,
                !Phase.ENDS.contains(review.phase()));
    }

    private List<Row> rows(ReviewId review, List<ContributionRequest> found) {
        Map<String, String> names = people.namesOf(
                found.stream().map(ContributionRequest::askedBy).distinct().toList());
        Map<EvidenceId, EvidenceItem> items = library
                .get(found.stream()
                        .map(ContributionRequest::evidence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
        Map<String, Set<EvidenceId>> own = citing.byReader(review);
        Instant now = clock.instant();
        return found.stream()
                .map(each -> new Row(
                        each.id(),
                        each.name(),
                        each.email(),
                        each.outcome(),
                        each.request(),
                        names.getOrDefault(each.askedBy(), each.askedBy()),
                        day(each.askedAt()),
                        day(each.expiresAt()),
                        each.state(now),
                        contribution(each, items, own)))
                .toList();
    }

    private static @Nullable Contribution contribution(
            ContributionRequest request, Map<EvidenceId, EvidenceItem> items, Map<String, Set<EvidenceId>> own) {
        EvidenceItem item = request.evidence() == null ? null : items.get(request.evidence());
        if (item == null) {
            return null;
        }
        Set<EvidenceId> cited = own.get(request.outcome());
        boolean isCited = cited != null && cited.contains(item.id());
        return new Contribution(
                item,
                Objects.requireNonNull(request.givenBy()),
                Objects.requireNonNull(request.consent()).title(),
                day(Objects.requireNonNull(request.answeredAt())),
                isCited,
                cited != null && !isCited);
    }

    /** @throws Refusal by field */
    public void ask(ReviewId id, Wanted wanted) {
        Review review = access.forTeam(id);
        wanted.check(code -> editions.get(review.edition()).outcomes().stream()
                .anyMatch(each -> each.code().equals(code)));
        Instant now = clock.instant();
        if (Phase.ENDS.contains(review.phase())) {
            throw new Refusal("This review is over: nobody can be asked for it any more.");
        }
        if (requests.waiting(id.value(), now) >= MOST_WAITING) {
            throw new Refusal("Fifty people are asked already and have not answered. Withdraw a request first.");
        }
        SecretLink link = SecretLink.make();
        ContributionRequest request = requests.save(new ContributionRequest(id, wanted, user.require(), now, link));
        send(request, link, review);
        tell(id, "Somebody outside the library was asked for evidence for " + request.outcome() + ".");
    }

    public void remind(ReviewId id, UUID request) {
        SecretLink link = SecretLink.make();
        ContributionRequest reminded = change(id, request, (found, now) -> requests.save(found.remind(link, now)));
        send(reminded, link, access.forTeam(id));
        tell(id, "Somebody outside the library was reminded of evidence for " + reminded.outcome() + ".");
    }

    public void withdraw(ReviewId id, UUID request) {
        ContributionRequest withdrawn = change(id, request, (found, now) -> requests.save(found.withdraw(now)));
        tell(id, "A request for evidence for " + withdrawn.outcome() + " from outside the library was withdrawn.");
    }

    /** Cites what came for the outcome that it was asked for; whoever writes on the outcome can. */
    public void cite(ReviewId id, UUID request) {
        ContributionRequest answered = change(id, request, (found, now) -> found);
        EvidenceId item = answered.evidence();
        if (item == null) {
            throw new NotFound();
        }
        citing.cite(id, answered.outcome(), item);
    }

    private ContributionRequest change(
            ReviewId id, UUID request, BiFunction<ContributionRequest, Instant, ContributionRequest> change) {
        access.forTeam(id);
        ContributionRequest found = requests.findById(request)
                .filter(each -> each.review().equals(id))
                .orElseThrow(NotFound::new);
        return change.apply(found, clock.instant());
    }

    private void send(ContributionRequest request, SecretLink link, Review review) {
        events.publishEvent(new ContributionRequested(
                UUID.randomUUID(),
                request.name(),
                request.email(),
                people.nameOf(request.askedBy()),
                review.organisation().name(),
                request.request(),
                link.path(),
                request.expiresAt()));
    }

    private void tell(ReviewId review, String what) {
        events.publishEvent(ContributionDeed.ofTeam(review, what));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
