package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.ModerateCase.Row;
import org.qualityoutcomes.assurance.domain.ModerateCase.Sheet;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.framework.Rating;

/** What a member reads before a meeting: the cases with all that was said of them. */
final class PackDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final List<Block> blocks = new ArrayList<>();

    private PackDocument() {}

    /** @param reader whose pack it is; it leaves out what that person has a conflict with */
    static Document of(String meeting, LocalDate date, String reader, List<Sheet> cases, int leftOut) {
        PackDocument pack = new PackDocument();
        pack.blocks.add(new Note("For " + reader + " only. Keep it to yourself, and destroy it after the meeting."));
        if (leftOut > 0) {
            pack.blocks.add(new Note(
                    "Left out because of a conflict of interest: " + leftOut + (leftOut == 1 ? " case." : " cases.")));
        }
        if (!cases.isEmpty()) {
            pack.agenda(cases);
        }
        cases.forEach(pack::whole);
        return new Document(
                "Pack for moderation meeting " + meeting,
                "Meeting on " + DAY.format(date),
                new Imprint(meeting, "pack", "confidential", false),
                pack.blocks);
    }

    private void agenda(List<Sheet> cases) {
        blocks.add(new Heading(2, "Agenda"));
        blocks.add(new Table(
                "Cases in the order in which they are called",
                List.of(new Column("Case", 40), new Column("Time", 20), new Column("Outcomes to decide", 40)),
                cases.stream().map(PackDocument::item).toList()));
    }

    private static List<String> item(Sheet each) {
        return List.of(
                each.reference(),
                Objects.requireNonNullElse(each.startsAt(), ""),
                each.rows().stream()
                        .filter(row -> !row.reasons().isEmpty())
                        .map(Row::code)
                        .collect(Collectors.joining(", ")));
    }

    private void whole(Sheet each) {
        blocks.add(new Heading(2, "Case " + each.reference()));
        blocks.add(new Table(
                "Levels of case " + each.reference(),
                List.of(
                        new Column("Outcome", 40),
                        new Column("Self-evaluation", 15),
                        new Column("Primary", 15),
                        new Column("Second", 15),
                        new Column("Validated", 15)),
                each.rows().stream().map(PackDocument::levels).toList()));
        each.rows().stream().filter(row -> !row.reasons().isEmpty()).forEach(this::outcome);
    }

    private static List<String> levels(Row row) {
        return List.of(
                row.code() + " " + row.title(),
                row.self().title(),
                title(row.primary().rating()),
                title(row.second().rating()),
                row.resolved() ? row.validated().title() : "left open");
    }

    private void outcome(Row row) {
        blocks.add(new Heading(3, row.code() + " " + row.title()));
        blocks.add(new Paragraph("Why it comes to the panel:"));
        blocks.add(new Bullets(row.reasons()));
        said("Primary validator", row.primary());
        said("Second validator", row.second());
    }

    private void said(String who, Opinion opinion) {
        blocks.add(new Paragraph(who + ", " + title(opinion.rating()) + ": " + opinion.rationale()));
    }

    private static String title(@Nullable Rating rating) {
        return rating == null ? "no level" : rating.title();
    }
}
