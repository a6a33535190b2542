package org.qualityoutcomes.assurance.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.assurance.domain.WorkOffline.TakenCase;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;

/** The items of a submission, numbered as they are in the pack. */
final class PackedEvidence {

    private final Submission submission;
    private final List<EvidenceId> items;

    private PackedEvidence(Submission submission) {
        this.submission = submission;
        Set<EvidenceId> cited = new LinkedHashSet<>();
        submission.outcomes().forEach(outcome -> cited.addAll(outcome.evidence()));
        submission.documents().stream().map(StandingDocument::evidence).forEach(cited::add);
        this.items = new ArrayList<>(cited);
    }

    static PackedEvidence of(TakenCase taken) {
        return new PackedEvidence(taken.submission());
    }

    List<EvidenceId> items() {
        return items;
    }

    /** From 1. */
    int number(EvidenceId item) {
        return items.indexOf(item) + 1;
    }

    /** For example "No. 3: page 12". */
    List<String> shownFor(String outcome, String indicator) {
        SubmittedOutcome submitted = submission.outcome(outcome);
        Map<EvidenceId, String> passages = submitted.passages().getOrDefault(indicator, Map.of());
        return submitted.tied().getOrDefault(indicator, List.of()).stream()
                .map(item -> "No. " + number(item) + (passages.containsKey(item) ? ": " + passages.get(item) : ""))
                .toList();
    }

    /** For example "O1.L1.a: page 12", a line each. */
    String shows(EvidenceId item) {
        List<String> lines = new ArrayList<>();
        for (SubmittedOutcome outcome : submission.outcomes()) {
            outcome.tied().entrySet().stream()
                    .filter(tie -> tie.getValue().contains(item))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .map(code -> {
                        String passage =
                                outcome.passages().getOrDefault(code, Map.of()).get(item);
                        return passage == null ? code : code + ": " + passage;
                    })
                    .forEach(lines::add);
        }
        submission.documents().stream()
                .filter(document -> document.evidence().equals(item))
                .forEach(
                        document -> lines.add("Pen portrait: " + document.kind().title()));
        return String.join("\n", lines);
    }
}
