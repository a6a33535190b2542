package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Wish;

/** Priorities and the draft of an action plan as a part of a document; priorities that were never weighed as a list. */
class PrioritiesBlocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SubmissionContent content;
    private final List<Block> blocks = new ArrayList<>();

    PrioritiesBlocks(SubmissionContent content) {
        this.content = content;
    }

    List<Block> write() {
        if (!content.priorities().isEmpty()) {
            blocks.add(new Heading(2, "Priorities for improvement"));
            blocks.add(isWeighed() ? weighed() : listed());
        }
        return actionBlocks();
    }

    /** What the team thinks of doing. */
    List<Block> actionBlocks() {
        if (!content.actions().isEmpty()) {
            blocks.add(new Heading(2, "Draft action plan"));
            blocks.add(actions());
        }
        if (!content.noActionReason().isBlank()) {
            blocks.add(new Heading(3, "Why there is no action for some"));
            blocks.add(new Paragraph(content.noActionReason()));
        }
        return blocks;
    }

    private boolean isWeighed() {
        return content.priorities().stream().anyMatch(wish -> wish.effort() != null || wish.impact() != null);
    }

    private Block listed() {
        return new Bullets(content.priorities().stream()
                .map(wish -> wish.outcome() + ": " + wish.text())
                .toList());
    }

    private Block weighed() {
        return new Table(
                "Priorities, greatest first",
                List.of(
                        new Column("Outcome", 14),
                        new Column("What should improve", 40),
                        new Column("Effort", 11),
                        new Column("Impact", 12),
                        new Column("Priority", 23)),
                content.priorities().stream().map(PrioritiesBlocks::row).toList());
    }

    private static List<String> row(Wish wish) {
        return List.of(
                wish.outcome(),
                wish.text(),
                weight(wish.effort()),
                weight(wish.impact()),
                wish.weighed().title());
    }

    private static String weight(@Nullable Integer weight) {
        return weight == null ? "" : weight.toString();
    }

    private Block actions() {
        return new Table(
                "Actions that the team thinks of",
                List.of(
                        new Column("Action", 30),
                        new Column("For", 13),
                        new Column("Who and with what", 20),
                        new Column("Measure", 22),
                        new Column("When", 15)),
                content.actions().stream().map(PrioritiesBlocks::row).toList());
    }

    private static List<String> row(DraftAction action) {
        return List.of(
                action.text(),
                lines(action.outcome(), action.indicator()),
                lines(action.owner(), action.resources()),
                lines(action.measure(), action.figures()),
                lines(day("from ", action.start()), day("by ", action.due())));
    }

    private static String day(String word, @Nullable LocalDate day) {
        return day == null ? "" : word + DAY.format(day);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
