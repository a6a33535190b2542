package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Part;

/** What an organisation changed between two versions of its submission, for those who read it a second time. */
final class SubmissionChanges {

    private SubmissionChanges() {}

    /** @return by heading, in the order of the document; only headings under which something is different */
    static Map<String, List<Change>> between(Edition edition, SubmissionContent before, SubmissionContent after) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        keep(changes, "Pen portrait", List.of(Change.of("Summary", before.penPortrait(), after.penPortrait())));
        for (Part now : after.outcomes()) {
            Outcome outcome = edition.outcome(now.code());
            Part then = part(before, now.code());
            List<Change> ofOutcome = new ArrayList<>(DraftChanges.between(outcome, then.draft(), now.draft()));
            ofOutcome.add(Change.of("Evidence cited", titles(before, then), titles(after, now)));
            keep(changes, now.code() + " " + outcome.title(), ofOutcome);
        }
        keep(
                changes,
                "Priorities for improvement",
                List.of(Change.of("Priorities", priorities(before), priorities(after))));
        return changes;
    }

    private static void keep(Map<String, List<Change>> changes, String heading, List<Change> found) {
        List<Change> real = found.stream().filter(Change::isOne).toList();
        if (!real.isEmpty()) {
            changes.put(heading, real);
        }
    }

    private static Part part(SubmissionContent content, String code) {
        return content.outcomes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the version before has no outcome " + code));
    }

    private static String titles(SubmissionContent content, Part part) {
        Map<String, Item> items = content.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
        return part.evidence().stream()
                .map(id -> items.containsKey(id) ? items.get(id).title() : id)
                .collect(Collectors.joining("\n"));
    }

    private static String priorities(SubmissionContent content) {
        return content.priorities().stream()
                .map(each -> each.outcome() + ": " + each.text())
                .collect(Collectors.joining("\n"));
    }
}
