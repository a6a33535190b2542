package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<EvidenceId, From> left = new LinkedHashMap<>();
        carry.submitted(review).map(position -> position.outcome(outcome)).ifPresent(carried -> from(carried)
                .forEach(left::putIfAbsent));
        sibling.of(review, outcome).ifPresent(carried -> from(carried).forEach(left::putIfAbsent));
        left.keySet().removeAll(page.citedIds());
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return library.get(List.copyOf(left.keySet())).stream()
                .filter(item -> item.service().equals(review.organisation().service()))
                .map(item -> proposal(item, Objects.requireNonNull(left.get(item.id())), review, today))
                .toList();
    }

    /** Who cited an item, and how. */
    private record From(String reference, CitedThen then) {}

    private static Map<EvidenceId, From> from(Carried carried) {
        Map<EvidenceId, From> cited = new LinkedHashMap<>();
        carried.evidence().forEach(each -> cited.put(each.item(), new From(carried.earlier(), each)));
        return cited;
    }

    private static Proposal proposal(EvidenceItem item, From from, Review review, LocalDate today) {
        return new Proposal(
                item,
                from.then().showing(),
                from.reference(),
                !item.touches(review.periodFrom(), review.periodTo()),
                item.passport().isOutOfDate(today),
                !Objects.equals(item.sha256(), from.then().sha256()));
    }
}
