package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.review.Review;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the review before cited for an outcome, and what the sibling's does, to be cited here or left. Nothing is cited by
 * itself.
 */
@Component
@Transactional(readOnly = true)
public class ProposedEvidence {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CarryForward carry;
    private final FromSibling sibling;
    private final EvidenceLibrary library;
    private final Clock clock;

    ProposedEvidence(CarryForward carry, FromSibling sibling, EvidenceLibrary library, Clock clock) {
        this.carry = carry;
        this.sibling = sibling;
        this.library = library;
        this.clock = clock;
    }

    /**
     * An item that was cited then and is not cited now.
     *
     * @param earlier reference of the review that cited it
     * @param outside whether it speaks of a time outside this review's evidence period
     * @param outOfDate whether the day has passed by which it should be looked at again
     * @param newer whether its file is another one than that which was submitted
     */
    public record Proposal(
            EvidenceItem item, Showing showing, String earlier, boolean outside, boolean outOfDate, boolean newer) {}

    /** For whoever has the outcome's evidence open to write on it. */
    public List<Proposal> beside(CiteEvidence.Page page) {
        Review review = page.review();
        String outcome = page.outcome().code();
        List<EvidenceId> known = new ArrayList<>(page.citedIds());
        List<Proposal> proposals = new ArrayList<>();
        Stream.of(carry.submitted(review).map(position -> position.outcome(outcome)), sibling.of(review, outcome))
                .flatMap(Optional::stream)
                .forEach(carried -> {
                    proposals.addAll(of(review, carried, known));
                    known.addAll(carried.items());
                });
        return proposals;
    }

    private List<Proposal> of(Review review, Carried carried, List<EvidenceId> cited) {
        Map<EvidenceId, CitedThen> left = new HashMap<>();
        List<EvidenceId> order = new ArrayList<>();
        for (CitedThen each : carried.evidence()) {
            if (!cited.contains(each.item())) {
                left.put(each.item(), each);
                order.add(each.item());
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return library.get(order).stream()
                .filter(item -> item.service().equals(review.organisation().service()))
                .map(item -> proposal(item, Objects.requireNonNull(left.get(item.id())), carried, review, today))
                .toList();
    }

    private static Proposal proposal(
            EvidenceItem item, CitedThen then, Carried carried, Review review, LocalDate today) {
        return new Proposal(
                item,
                then.showing(),
                carried.earlier(),
                !item.touches(review.periodFrom(), review.periodTo()),
                item.passport().isOutOfDate(today),
                !Objects.equals(item.sha256(), then.sha256()));
    }
}
