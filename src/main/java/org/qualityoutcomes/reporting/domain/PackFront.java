package org.qualityoutcomes.reporting.domain;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.qualityoutcomes.review.Decisions.Decision;
import org.qualityoutcomes.review.Decisions.Kept;

/**
 * The first pages of an assurance pack: what is in it, how to check it, and what was decided on the way.
 *
 * @param now in London
 * @param kept null where the reader may not read how the report came about
 */
record PackFront(
        String organisation,
        String reference,
        int version,
        LocalDateTime now,
        List<Attachment> attachments,
        @Nullable Kept kept) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    /** A file that comes along. */
    record Attachment(String fileName, String what, String sha256) {}

    Document write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What this pack holds"));
        blocks.add(new Bullets(List.of(
                "The report on %s, version %d, page by page as it was issued. Its levels and its required actions stand"
                                .formatted(organisation, version)
                        + " there.",
                kept == null
                        ? "No decisions of the review; they are for those who read the review itself."
                        : "The decisions of the review that are passed on, in the order in which they were taken.",
                "Two files as they were issued. Readers of PDF list them as attachments.")));
        blocks.add(new Heading(2, "Attached files"));
        blocks.add(attached());
        blocks.add(
                new Note("A file is the one that was issued if its SHA-256 is the same. The pages of the report in this"
                        + " pack are the same pages, bound with others, and have no SHA-256 of their own. To check whether"
                        + " something is genuine, send an attached file and not this pack: the pack is put together anew"
                        + " each time it is taken, and is not known there."));
        blocks.add(new Heading(2, "Decisions of the review"));
        decisions(blocks);
        return new Document(
                "Assurance pack of " + organisation,
                "The report and what it rests on",
                new Imprint(reference, "assurance pack of version " + version, "as on " + DAY.format(now), false),
                blocks);
    }

    private Table attached() {
        return new Table(
                "Files that come along",
                List.of(new Column("File", 28), new Column("SHA-256", 72)),
                attachments.stream()
                        .map(each -> List.of(each.what() + "\n" + each.fileName(), each.sha256()))
                        .toList());
    }

    private void decisions(List<Block> blocks) {
        if (kept == null) {
            blocks.add(new Paragraph(
                    "The decisions are left out here. The organisation, its region and the national team read them."));
            return;
        }
        blocks.add(new Paragraph(Objects.requireNonNullElse(kept.broken(), whole(kept))));
        if (!kept.decisions().isEmpty()) {
            blocks.add(new Table(
                    "Decisions, oldest first",
                    List.of(new Column("When", 21), new Column("Who", 27), new Column("What", 52)),
                    kept.decisions().stream().map(PackFront::cells).toList()));
        }
    }

    /** What the chain of the journal proves, and what of it is here; the rest is counted and named, not passed over. */
    private static String whole(Kept kept) {
        int listed = kept.decisions().size();
        int all = listed + kept.left();
        String checked = "The journal of the review was checked: its %s %s as written, and none was taken out of it. "
                .formatted(lines(all), all == 1 ? "is" : "are all");
        if (kept.left() == 0) {
            return checked + "All of it is listed here.";
        }
        return checked
                + "%s %s listed here. ".formatted(lines(listed), listed == 1 ? "is" : "are")
                + "The other %s %s not passed on, whoever asks: "
                        .formatted(lines(kept.left()), kept.left() == 1 ? "is" : "are")
                + "how validators were chosen and what they declared, their first judgements and remarks, and what they,"
                + " the panel and those who answered the service wrote and checked. What came of it stands in the report."
                + " The national team and the region read those lines in the journal.";
    }

    private static String lines(int number) {
        return number + (number == 1 ? " line" : " lines");
    }

    private static List<String> cells(Decision each) {
        return List.of(MOMENT.format(each.at()), each.who(), each.what());
    }
}
