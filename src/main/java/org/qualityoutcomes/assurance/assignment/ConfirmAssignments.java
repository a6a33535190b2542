package org.qualityoutcomes.assurance.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.AssignmentsOfRegionConfirmed;
import org.qualityoutcomes.assurance.domain.AssignmentConfirmed;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A region's lead confirms who validates there, or sends single reviews back; the national team replaces those. */
@Component
@Transactional
public class ConfirmAssignments {

    private static final int LONGEST = 1000;

    /** Five whole ones; on the morning of the next the national team is asked. */
    private static final int WORKING_DAYS_TO_CONFIRM = 6;

    private final Proposals proposals;
    private final GatherFacts gather;
    private final WorkingDays days;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a region confirms facts of a cycle, by a day, and it is told
    ConfirmAssignments(
            Proposals proposals,
            GatherFacts gather,
            WorkingDays days,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.gather = gather;
        this.days = days;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** When a region that is asked now counts as silent. */
    public Instant awaitedUntil() {
        return OfficeHours.morning(days.plus(OfficeHours.day(clock.instant()), WORKING_DAYS_TO_CONFIRM));
    }

    /** What one region is asked to confirm. */
    public record Sheet(
            UUID id, String reference, Region region, int page, int pages, int reviews, List<ShowProposal.Row> rows) {}

    @Transactional(readOnly = true)
    public Sheet show(UUID id, Region region, int page) {
        Proposal proposal = proposals.get(id);
        var plan = new StoredPlan(gather.of(new CycleId(proposal.cycleId())), proposal);
        List<ProposedPair> pairs = proposal.pairsIn(region).stream()
                .filter(ProposedPair::isComplete)
                .toList();
        int pages = Math.max(1, (pairs.size() + ShowProposal.A_PAGE - 1) / ShowProposal.A_PAGE);
        int shown = Math.max(0, Math.min(page, pages - 1));
        return new Sheet(
                id,
                proposal.reference(),
                region,
                shown,
                pages,
                pairs.size(),
                pairs.stream()
                        .skip((long) shown * ShowProposal.A_PAGE)
                        .limit(ShowProposal.A_PAGE)
                        .map(pair -> ShowProposal.row(plan, pair, 0))
                        .toList());
    }

    /** Keys of the regions that have something to confirm. */
    @Transactional(readOnly = true)
    public List<String> regions(UUID id) {
        List<ProposedPair> pairs = proposals.get(id).pairs();
        return Stream.of(Region.values())
                .filter(region -> pairs.stream().anyMatch(pair -> pair.region() == region && pair.canBeConfirmed()))
                .map(Region::key)
                .toList();
    }

    /** @param reasons by review; those without one are not sent back, or not any more */
    public void sendBack(UUID id, Region region, Collection<UUID> reviews, Map<UUID, String> reasons) {
        Proposal proposal = proposals.locked(id);
        List<ProposedPair> pairs = proposal.pairsIn(region).stream()
                .filter(pair -> reasons.containsKey(pair.reviewId()))
                .toList();
        List<Problem> problems = pairs.stream()
                .filter(pair -> reviews.contains(pair.reviewId()))
                .flatMap(pair -> problem(pair, reasons.getOrDefault(pair.reviewId(), "")).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        for (ProposedPair pair : pairs) {
            if (reviews.contains(pair.reviewId())) {
                sendBack(
                        proposal,
                        pair,
                        reasons.getOrDefault(pair.reviewId(), "").strip());
            } else if (pair.isSentBack()) {
                proposal.keep(pair.reviewId());
            }
        }
        proposals.save(proposal);
    }

    private static List<Problem> problem(ProposedPair pair, String reason) {
        String field = "reason-" + pair.reviewId();
        if (reason.isBlank()) {
            return List.of(new Problem(field, pair.reference() + ": say why these two should not validate it."));
        }
        return reason.length() > LONGEST
                ? List.of(new Problem(field, pair.reference() + ": the reason is longer than 1,000 characters."))
                : List.of();
    }

    private void sendBack(Proposal proposal, ProposedPair pair, String reason) {
        if (pair.isSentBack() && reason.equals(pair.reason())) {
            return;
        }
        proposal.sendBack(pair.reviewId(), reason);
        events.publishEvent(new AssignmentDeed(
                pair.reviewId(),
                "Validators of " + pair.reference() + " sent back by the region.",
                capacity(pair.region()),
                null,
                null,
                reason));
    }

    /**
     * Completes the region's task, or the national team's in its stead.
     *
     * @return whether single reviews were sent back
     */
    public boolean confirm(UUID id, Region region) {
        Proposal proposal = proposals.locked(id);
        List<ProposedPair> confirmed = proposal.confirm(region, clock.instant());
        proposals.save(proposal);
        boolean sentBack = proposal.pairsIn(region).stream().anyMatch(ProposedPair::isSentBack);
        events.publishEvent(AssignmentDeed.of(
                proposal.cycleId(),
                "Validators in " + region.title() + " confirmed (proposal " + proposal.reference() + ").",
                capacity(region),
                confirmed.size() + " reviews" + (sentBack ? "; others were sent back" : "")));
        events.publishEvent(new AssignmentConfirmed(
                confirmed.stream().map(pair -> new ReviewId(pair.reviewId())).toList()));
        if (!sentBack) {
            events.publishEvent(new AssignmentsOfRegionConfirmed(
                    id, proposal.reference(), region.title(), (int) proposal.pairsIn(region).stream()
                            .filter(ProposedPair::isConfirmed)
                            .count()));
        }
        return sentBack;
    }

    /** Completes the national team's task: for what was sent back there are others now. */
    public void replaced(UUID id, Region region) {
        List<Problem> open = proposals.get(id).pairsIn(region).stream()
                .filter(ProposedPair::isSentBack)
                .map(pair -> new Problem(null, pair.reference() + " was sent back. Give it a pair on the page first."))
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal(open);
        }
        confirm(id, region);
    }

    /** All regions have confirmed. */
    public void close(UUID id) {
        Proposal proposal = proposals.locked(id);
        proposal.close();
        proposals.save(proposal);
    }

    private String capacity(Region region) {
        return user.isIn(Groups.regional(region)) ? AssignmentDeed.REGIONAL : AssignmentDeed.NATIONAL;
    }
}
