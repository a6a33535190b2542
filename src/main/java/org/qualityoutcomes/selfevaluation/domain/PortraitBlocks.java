package org.qualityoutcomes.selfevaluation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Standing;

/** A pen portrait as a part of a document; of what was locked before facts were kept, its text alone. */
class PortraitBlocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final SubmissionContent content;
    private final List<Block> blocks = new ArrayList<>();

    PortraitBlocks(SubmissionContent content) {
        this.content = content;
    }

    List<Block> write() {
        blocks.add(new Heading(2, "Pen portrait"));
        blocks.add(new Paragraph(content.penPortrait()));
        return factBlocks();
    }

    /** All but the text. */
    List<Block> factBlocks() {
        ServiceFacts facts = content.service();
        if (facts != null) {
            served(facts);
            staff(facts);
            budget(facts);
            words("Opening hours", facts.hours());
            words("On the spot", facts.spaces());
            words("Online", facts.onlineOffer());
            words("Key changes in the time of this review", facts.changes());
        }
        documents();
        if (facts != null) {
            words("Why what is older than two years still holds", facts.reason());
        }
        return blocks;
    }

    private void served(ServiceFacts facts) {
        table(
                "Organisations served",
                List.of(
                        new Column("Organisation", 40),
                        new Column("Kind", 28),
                        new Column("Workforce", 16),
                        new Column("Learners", 16)),
                facts.served().stream()
                        .map(row -> List.of(
                                row.name(),
                                row.kind() == null ? "" : row.kind().title(),
                                number(row.workforce()),
                                number(row.learners())))
                        .toList());
        if (!facts.siteLines().isEmpty()) {
            blocks.add(new Heading(3, "Sites"));
            blocks.add(new Bullets(facts.siteLines()));
        }
    }

    private void staff(ServiceFacts facts) {
        List<List<String>> rows = new ArrayList<>(facts.staff().stream()
                .map(row -> List.of(
                        row.band() == null ? "" : row.band().title(),
                        figure(row.fte()),
                        number(row.heads()),
                        figure(row.qualified())))
                .toList());
        if (!rows.isEmpty()) {
            rows.add(List.of("All", figure(facts.fte()), number(facts.heads()), figure(facts.qualified())));
        }
        table(
                "Staff by band",
                List.of(
                        new Column("Band", 31),
                        new Column("FTE", 19),
                        new Column("People", 19),
                        new Column("Qualified FTE", 31)),
                rows);
        facts.qualifiedShare()
                .ifPresent(share ->
                        blocks.add(new Paragraph(share + " percent of all FTE are professionally qualified.")));
        facts.workforcePerQualified()
                .ifPresent(people -> blocks.add(new Paragraph(
                        "One qualified FTE for " + number(people) + " people who work in the organisations served.")));
        if (facts.asAt() != null) {
            blocks.add(new Paragraph("All figures as at " + DAY.format(facts.asAt()) + "."));
        }
    }

    private void budget(ServiceFacts facts) {
        if (facts.budget() != null) {
            blocks.add(new Heading(3, "Budget"));
            blocks.add(new Paragraph(money(facts.budget()) + " for " + facts.budgetYear()));
        }
        table(
                "Sources of the budget",
                List.of(new Column("Source", 70), new Column("Amount", 30)),
                facts.sources().stream()
                        .map(row -> List.of(row.name(), money(row.amount())))
                        .toList());
        words("Contract reference", facts.contract());
    }

    private void documents() {
        table(
                "Standing documents",
                List.of(new Column("Kind", 28), new Column("Title", 47), new Column("Dated", 25)),
                content.documents().stream()
                        .map(each -> List.of(each.kind().title(), title(each), day(each.dated())))
                        .toList());
    }

    private String title(Standing document) {
        return content.items().stream()
                .filter(item -> item.id().equals(document.evidence()))
                .map(Item::title)
                .findFirst()
                .orElse(document.evidence());
    }

    private void table(String caption, List<Column> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Heading(3, caption));
            blocks.add(new Table(caption, columns, rows));
        }
    }

    private void words(String heading, String text) {
        if (!text.isBlank()) {
            blocks.add(new Heading(3, heading));
            blocks.add(new Paragraph(text));
        }
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : "%,d".formatted(number);
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private static String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : "£%,.2f".formatted(amount).replace(".00", "");
    }
}
