package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.selfevaluation.Continuity;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;
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
     * @param file how its file stands to the one that was submitted
     */
    public record Proposal(
            EvidenceItem item, Showing showing, String earlier, boolean outside, boolean outOfDate, Continuity file) {}

    /**
     * What was cited before, beside what is cited now.
     *
     * @param since how each item that is cited stands to the review before; nothing is known in a first review
     * @param proposals for whoever writes on the outcome; none for all others
     */
    public record Beside(OutcomeContinuity since, List<Proposal> proposals) {}

    /** For whoever has the outcome's evidence open. */
    public Beside beside(CiteEvidence.Page page) {
        Optional<Carried> carried = carry.submitted(page.review())
                .map(position -> position.outcome(page.outcome().code()));
        return new Beside(
                carried.map(found -> found.since(page.items())).orElse(OutcomeContinuity.NONE),
                page.editable() ? proposals(page, carried) : List.of());
    }

    private List<Proposal> proposals(CiteEvidence.Page page, Optional<Carried> before) {
        Review review = page.review();
        String outcome = page.outcome().code();
        Map<EvidenceId, From> left = new LinkedHashMap<>();
        before.ifPresent(carried -> from(carried).forEach(left::putIfAbsent));
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
                from.then().comparedWith(item.sha256()));
    }
}
