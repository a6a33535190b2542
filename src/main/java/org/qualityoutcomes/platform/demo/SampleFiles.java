package org.qualityoutcomes.platform.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.Workbook;
import org.qualityoutcomes.documents.Workbook.Cell;

/** Evidence as services have it, a kind for each outcome: a survey, figures of use, minutes, a chart. All is invented. */
class SampleFiles {

    private static final int YEARS = 4;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private final Documents documents;

    SampleFiles(Documents documents) {
        this.documents = documents;
    }

    /** The same for the same case and outcome, and another for each other one. */
    SampleFile of(String reference, String outcome) {
        Random figures = new Random((reference + outcome).hashCode());
        String name =
                "-" + outcome.toLowerCase(java.util.Locale.ROOT) + "-" + reference.toLowerCase(java.util.Locale.ROOT);
        return switch (Math.floorMod(outcome.hashCode(), 4)) {
            case 0 ->
                new SampleFile(
                        "User survey, outcome " + outcome,
                        "user-survey" + name + ".pdf",
                        survey(reference, outcome, figures));
            case 1 ->
                new SampleFile(
                        "Use of the service, outcome " + outcome,
                        "figures-of-use" + name + ".xlsx",
                        use(reference, figures));
            case 2 ->
                new SampleFile(
                        "Minutes of the user group, outcome " + outcome,
                        "minutes" + name + ".docx",
                        minutes(reference, outcome, figures));
            default ->
                new SampleFile(
                        "Enquiries over four years, outcome " + outcome, "enquiries" + name + ".png", chart(figures));
        };
    }

    private byte[] survey(String reference, String outcome, Random figures) {
        int asked = 80 + figures.nextInt(120);
        int content = 70 + figures.nextInt(25);
        return documents.asPdf(new Document(
                "What our users say",
                "Survey for outcome " + outcome,
                imprint(reference),
                List.of(
                        new Block.Heading(2, "Whom we asked"),
                        new Block.Paragraph(asked + " people who had used the service in the last three months answered"
                                + " six questions. Nobody was asked twice."),
                        new Block.Heading(2, "What they said"),
                        new Block.Table(
                                "Answers in percent",
                                List.of(
                                        new Block.Column("Question", 60),
                                        new Block.Column("Yes", 20),
                                        new Block.Column("No", 20)),
                                List.of(
                                        row("Did you get what you needed?", content),
                                        row("Was it in time?", content - 4),
                                        row("Did it change what you did?", content - 21),
                                        row("Would you come again?", Math.min(99, content + 4)))),
                        new Block.Heading(2, "What we do about it"),
                        new Block.Bullets(List.of(
                                "Answer within one working day where somebody says it is urgent.",
                                "Ask what came of it, three weeks later.")))));
    }

    private static List<String> row(String question, int yes) {
        return List.of(question, Integer.toString(yes), Integer.toString(100 - yes));
    }

    private byte[] use(String reference, Random figures) {
        List<String> months = List.of("Spring", "Summer", "Autumn", "Winter");
        List<List<Cell>> rows = months.stream()
                .map(month -> List.<Cell>of(
                        new Cell.Words(month),
                        new Cell.Figure(120 + figures.nextInt(80)),
                        new Cell.Figure(40 + figures.nextInt(40)),
                        new Cell.Figure(15 + figures.nextInt(20))))
                .toList();
        return documents.asExcel(new Workbook(
                "Use of the service, " + reference,
                "Use",
                List.of("Season", "Searches", "Trainings", "Wards visited"),
                rows,
                new Block.Radar(
                        "Searches by season",
                        "Searches by season, in hundreds",
                        months,
                        YEARS,
                        List.of(new Block.Series(
                                "Searches",
                                rows.stream()
                                        .map(row -> ((Cell.Figure) row.get(1)).value() / 100)
                                        .toList()))),
                List.of("Invented figures.")));
    }

    private byte[] minutes(String reference, String outcome, Random figures) {
        return documents.asWord(new Document(
                "Minutes of the user group",
                "On outcome " + outcome,
                imprint(reference),
                List.of(
                        new Block.Heading(2, "Present"),
                        new Block.Paragraph(
                                (6 + figures.nextInt(6)) + " members from wards, education and management."),
                        new Block.Heading(2, "What was said"),
                        new Block.Bullets(List.of(
                                "The searches for the falls group saved " + (10 + figures.nextInt(30))
                                        + " hours in the last quarter.",
                                "Night staff still do not know that they may ring.",
                                "The short summaries are read; the long ones are not.")),
                        new Block.Heading(2, "What was decided"),
                        new Block.Paragraph(
                                "The team visits each ward once in a season, at a time when nights begin."))));
    }

    private static Document.Imprint imprint(String reference) {
        return new Document.Imprint(reference, "as given to the review", "evidence of the demonstration", false);
    }

    /** Without words: fonts are not everywhere where there is Java. */
    private static byte[] chart(Random figures) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x005eb8));
        IntStream.range(0, YEARS).forEach(year -> {
            int height = 140 + year * 70 + figures.nextInt(50);
            pen.fillRect(90 + year * 210, HEIGHT - 60 - height, 130, height);
        });
        pen.setColor(new Color(0x212b32));
        pen.fillRect(60, HEIGHT - 60, WIDTH - 120, 3);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
