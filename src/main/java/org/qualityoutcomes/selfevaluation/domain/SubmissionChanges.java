package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.documents.Block;
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
        keep(
                changes,
                "Pen portrait",
                List.of(
                        Change.of("Summary", before.penPortrait(), after.penPortrait()),
                        Change.of("Facts and documents", facts(before), facts(after))));
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
                List.of(
                        Change.of("Priorities", priorities(before), priorities(after)),
                        Change.of("Draft action plan", actions(before), actions(after))));
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
                .map(each -> each.outcome() + ": " + each.text()
                        + (each.effort() == null ? "" : " (" + each.weighed().title() + ")"))
                .collect(Collectors.joining("\n"));
    }

    private static String actions(SubmissionContent content) {
        return words(new PrioritiesBlocks(content).actionBlocks());
    }

    private static String facts(SubmissionContent content) {
        return words(new PortraitBlocks(content).factBlocks());
    }

    /** A line for each line of a table or a list. */
    private static String words(List<Block> blocks) {
        return blocks.stream().flatMap(SubmissionChanges::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().map(row -> String.join(" · ", row).replace('\n', ' '));
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream();
        }
        return block instanceof Block.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty();
    }
}
