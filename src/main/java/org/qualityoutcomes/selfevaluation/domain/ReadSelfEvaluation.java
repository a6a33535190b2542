package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.selfevaluation.priorities.KeepWorksheets;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole self-evaluation to read: before it is signed off, checked or submitted, and ever after. */
@Component
@Transactional(readOnly = true)
public class ReadSelfEvaluation {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final KeepPortraits portraits;
    private final ShowPortrait portrait;

    private final KeepWorksheets worksheets;
    private final WhatIsMissing missing;

    // eight, because the whole is made of parts that are kept apart
    ReadSelfEvaluation(
            SelfEvaluations selfEvaluations,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            KeepPortraits portraits,
            ShowPortrait portrait,
            KeepWorksheets worksheets,
            WhatIsMissing missing) {
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.portrait = portrait;
        this.worksheets = worksheets;
        this.missing = missing;
        this.editions = editions;
        this.library = library;
        this.access = access;
    }

    /** All of it. */
    public record Whole(
            Review review,
            Edition edition,
            ShownPortrait portrait,
            Marks marks,
            List<Part> parts,
            Worksheet worksheet,
            List<Missing> missing) {

        /** What is missing, by the page on which it is mended, in the order of the work. */
        public Map<String, List<Missing>> missingByPage() {
            return missing.stream()
                    .collect(Collectors.groupingBy(Missing::page, LinkedHashMap::new, Collectors.toList()));
        }

        /** Whether the organisation still works on it. */
        public boolean underWay() {
            return review.phase() == Phase.SELF_EVALUATION;
        }
    }

    /** One outcome of it. */
    public record Part(
            Outcome outcome, Draft draft, List<EvidenceItem> evidence, OutcomeState state, @Nullable String owner) {}

    public Whole show(ReviewId id) {
        Review review = access.forReaders(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Edition edition = editions.get(review.edition());
        List<EvidenceId> cited = new ArrayList<>();
        selfEvaluation.outcomes().forEach(each -> cited.addAll(each.evidence()));
        Map<EvidenceId, EvidenceItem> items = library
                .get(cited.stream().distinct().toList())
                .stream()
                .collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
        List<Part> parts = selfEvaluation.outcomes().stream()
                .map(each -> new Part(
                        edition.outcome(each.outcome()),
                        each.draft(),
                        each.evidence().stream().map(items::get).toList(),
                        each.state(),
                        each.owner()))
                .toList();
        return new Whole(
                review,
                edition,
                portrait.of(selfEvaluation.penPortrait(), portraits.kept(id)),
                selfEvaluation.marks(),
                parts,
                worksheets.kept(id),
                missing.in(selfEvaluation, edition));
    }
}
