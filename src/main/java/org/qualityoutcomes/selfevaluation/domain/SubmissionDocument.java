package org.qualityoutcomes.selfevaluation.domain;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments.Verdicts;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Part;

/** A self-evaluation as it was submitted, from what was locked and from nothing else. */
class SubmissionDocument {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private final Review review;
    private final Edition edition;
    private final LockedSubmission locked;
    private final SubmissionContent content;
    private final UnaryOperator<String> names;
    private final Verdicts verdicts;
    private final Map<String, Item> items;
    private final List<Block> blocks = new ArrayList<>();
    private Map<String, List<SiblingDifference>> siblings = Map.of();

    /** @param names gives the name of a person with this username */
    SubmissionDocument(
            Review review,
            Edition edition,
            LockedSubmission locked,
            SubmissionContent content,
            UnaryOperator<String> names,
            Verdicts verdicts) {
        this.review = review;
        this.edition = edition;
        this.locked = locked;
        this.content = content;
        this.names = names;
        this.verdicts = verdicts;
        this.items = content.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    /** @param beside how it stands to its siblings, by outcome code; what that says of verdicts is left out */
    Document write(Map<String, List<SiblingDifference>> beside) {
        siblings = beside;
        return write();
    }

    Document write() {
        blocks.add(new Paragraph("Submitted by " + names.apply(locked.submittedBy()) + " on " + moment(locked)
                + ".\nSHA-256 of the locked content: " + locked.sha256()));
        if (verdicts == Verdicts.HIDDEN) {
            blocks.add(
                    new Note("This edition is for validators. It leaves out what the team makes of its own indicators"
                            + " and whatever would give that away."));
        } else {
            levels();
        }
        since();
        blocks.addAll(new PortraitBlocks(content).write());
        content.outcomes().forEach(this::outcome);
        if (verdicts == Verdicts.SHOWN) {
            blocks.addAll(new PrioritiesBlocks(content).write());
        }
        if (edition.illustrative()) {
            blocks.add(
                    new Note("The wording of outcomes and indicators in this edition is illustrative, not the official"
                            + " one."));
        }
        return new Document(
                "Self-evaluation of " + review.organisation().name(),
                (verdicts == Verdicts.SHOWN ? "Self-evaluation as submitted · " : "Edition for validators · ")
                        + edition.title(),
                imprint(review, locked),
                blocks);
    }

    static Imprint imprint(Review review, LockedSubmission locked) {
        return new Imprint(
                review.reference(), "version " + locked.versionNo(), "submitted on " + moment(locked), false);
    }

    private static String moment(LockedSubmission locked) {
        return MOMENT.format(locked.submittedAt().atZone(LONDON));
    }

    private void levels() {
        blocks.add(new Heading(2, "Levels"));
        blocks.add(new Table(
                "Levels by outcome",
                List.of(new Column("Outcome", 75), new Column("Level", 25)),
                content.outcomes().stream()
                        .map(part -> List.of(name(part), part.rating().title()))
                        .toList()));
    }

    private void outcome(Part part) {
        blocks.add(new Heading(2, name(part)));
        if (verdicts == Verdicts.SHOWN) {
            level(part);
        }
        beside(part)
                .forEach(each -> blocks.add(new Paragraph("Beside %s, of the same service (version %d): %s"
                        .formatted(each.reference(), each.version(), each.words()))));
        OutcomeContinuity since = since(part);
        blocks.add(new Heading(3, headed("Narrative", since.words(since.narrative()))));
        blocks.add(new Paragraph(part.narrative()));
        if (!part.strengths().isEmpty()) {
            blocks.add(new Heading(3, headed("Strengths", since.words(since.strengths()))));
            blocks.add(new Bullets(part.strengths()));
        }
        if (!part.nominations().isEmpty()) {
            blocks.add(new Heading(3, "Good practice"));
            blocks.add(new Bullets(part.nominations().stream()
                    .map(each -> each.title() + ": " + each.description())
                    .toList()));
        }
        if (verdicts == Verdicts.SHOWN) {
            gaps(part);
            judgements(part);
        } else {
            indicators(part);
        }
        evidence(part);
    }

    private void since() {
        if (content.since() != null) {
            blocks.add(
                    new Note("What is marked as unchanged, changed or new is so compared with the organisation's review"
                            + " before, %s. The team has confirmed each part that is unchanged."
                                    .formatted(content.since().earlier())));
        }
    }

    private OutcomeContinuity since(Part part) {
        return content.since() == null
                ? OutcomeContinuity.NONE
                : content.since().outcome(part.code());
    }

    private List<SiblingDifference> beside(Part part) {
        return siblings.getOrDefault(part.code(), List.of());
    }

    private static String headed(String heading, String words) {
        return words.isEmpty() ? heading : heading + " (" + words + ")";
    }

    private void level(Part part) {
        blocks.add(new Paragraph("Level: " + part.rating().title()));
        if (part.overrideReason() != null) {
            blocks.add(new Paragraph("Reason for a level that differs from the indicators: " + part.overrideReason()));
        }
    }

    private void gaps(Part part) {
        if (!part.gaps().isBlank()) {
            blocks.add(new Heading(3, "What is still missing"));
            blocks.add(new Paragraph(part.gaps()));
        }
    }

    private void indicators(Part part) {
        blocks.add(new Heading(3, "Indicators"));
        blocks.add(new Table(
                "Indicators of " + part.code(),
                List.of(new Column("Indicator", 16), new Column("What can be seen", 84)),
                edition.outcome(part.code()).indicators().stream()
                        .map(each -> List.of(each.code(), each.text()))
                        .toList()));
    }

    private void judgements(Part part) {
        Outcome outcome = edition.outcome(part.code());
        blocks.add(new Heading(3, "Indicators"));
        blocks.add(new Table(
                "Indicators of " + part.code() + " as the team judged them",
                List.of(
                        new Column("Indicator", 14),
                        new Column("What can be seen", 42),
                        new Column("Judged", 14),
                        new Column("Why", 30)),
                outcome.indicators().stream()
                        .map(each -> List.of(
                                each.code(),
                                each.text(),
                                judged(part, each.code()),
                                part.rationales().getOrDefault(each.code(), "–")))
                        .toList()));
    }

    private String judged(Part part, String indicator) {
        OutcomeContinuity since = since(part);
        String words = since.words(since.judgements().get(indicator));
        String judged = title(part.judgements().get(indicator));
        return words.isEmpty() ? judged : judged + "\n" + words;
    }

    private static String title(@Nullable Judgement judgement) {
        return judgement == null ? "Not judged" : judgement.title();
    }

    private void evidence(Part part) {
        blocks.add(new Heading(3, "Evidence cited"));
        List<String> titles = part.evidence().stream()
                .map(id -> headed(title(id) + part.shownBy(id), evidenceWords(part, EvidenceId.of(id))))
                .toList();
        blocks.add(titles.isEmpty() ? new Paragraph("No evidence is cited.") : new Bullets(titles));
    }

    private String evidenceWords(Part part, EvidenceId item) {
        return Stream.concat(
                        Stream.of(since(part).evidenceWords(item)).filter(words -> !words.isEmpty()),
                        beside(part).stream()
                                .filter(each -> each.shared().contains(item))
                                .map(each -> "also cited in " + each.reference()))
                .collect(Collectors.joining(", "));
    }

    private String title(String id) {
        Item item = items.get(id);
        return item == null ? id : item.title();
    }

    private String name(Part part) {
        return part.code() + " " + edition.outcome(part.code()).title();
    }
}
