package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;

/** Every item that a submission cites, with what proves that it is still the same: from what was locked alone. */
class EvidenceIndex {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final long KILOBYTE = 1024;

    private final Review review;
    private final Edition edition;
    private final LockedSubmission locked;
    private final SubmissionContent content;
    private final UnaryOperator<String> names;

    /** @param names gives the name of a person with this username */
    EvidenceIndex(
            Review review,
            Edition edition,
            LockedSubmission locked,
            SubmissionContent content,
            UnaryOperator<String> names) {
        this.review = review;
        this.edition = edition;
        this.locked = locked;
        this.content = content;
        this.names = names;
    }

    Document write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("%d items are cited. A file is the one that was submitted if its SHA-256 is the same."
                .formatted(content.items().size())));
        blocks.add(new Heading(2, "Items in the order in which they are cited"));
        if (!content.items().isEmpty()) {
            blocks.add(items());
        }
        blocks.add(new Heading(2, "Fingerprints of the files"));
        blocks.add(fingerprints());
        return new Document(
                "Index of evidence of " + review.organisation().name(),
                "Evidence cited in the self-evaluation · " + edition.title(),
                SubmissionDocument.imprint(review, locked),
                blocks);
    }

    private Block items() {
        return new Table(
                "Items of evidence",
                List.of(
                        new Column("Title", 22),
                        new Column("Kind, file and size", 24),
                        new Column("Covers", 17),
                        new Column("Added", 17),
                        new Column("For", 20)),
                content.items().stream()
                        .map(item -> List.of(item.title(), kind(item), period(item), added(item), outcomes(item)))
                        .toList());
    }

    private Block fingerprints() {
        List<List<String>> rows = content.items().stream()
                .filter(item -> item.sha256() != null)
                .map(item -> List.of(String.valueOf(item.fileName()), String.valueOf(item.sha256())))
                .toList();
        return rows.isEmpty()
                ? new Paragraph("No file is cited.")
                : new Table("SHA-256 of each file", List.of(new Column("File", 24), new Column("SHA-256", 76)), rows);
    }

    private static String kind(Item item) {
        return item.link() != null
                ? "Link\n" + item.link()
                : "File\n%s\n%s, %s"
                        .formatted(item.fileName(), ending(String.valueOf(item.fileName())), size(item.bytes()));
    }

    /** Says more to a reader than a media type. */
    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String size(long bytes) {
        return bytes < KILOBYTE ? bytes + " bytes" : "%,d KB".formatted((bytes + KILOBYTE - 1) / KILOBYTE);
    }

    private String period(Item item) {
        String period = day(item.coversFrom()) + " to " + day(item.coversTo());
        return content.outcomes().stream()
                .map(part -> part.outsidePeriod().get(item.id()))
                .filter(Objects::nonNull)
                .distinct()
                .reduce(period, (text, reason) -> text + "\nOutside the evidence period: " + reason);
    }

    private static String day(String iso) {
        return DAY.format(LocalDate.parse(iso));
    }

    private String added(Item item) {
        return "by " + names.apply(item.addedBy()) + " on "
                + DAY.format(Instant.parse(item.addedAt()).atZone(LONDON));
    }

    /** Each outcome with its indicators, one a line: "O1 (for O1.L1.a: page 12)". */
    private String outcomes(Item item) {
        Stream<String> portrait = content.documents().stream()
                .filter(document -> document.evidence().equals(item.id()))
                .map(document -> "pen portrait");
        Stream<String> outcomes = content.outcomes().stream()
                .filter(part -> part.evidence().contains(item.id()))
                .map(part -> part.code() + part.shownBy(item.id()));
        return Stream.concat(portrait, outcomes).collect(Collectors.joining("\n"));
    }
}
