package org.qualityoutcomes.assurance.validators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorRecord.Judged;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;

/** A validator's record on paper. */
final class RecordDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private RecordDocument() {}

    static Document of(ValidatorRecord done) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Admission and training"));
        blocks.add(new Table(
                "Where it stands",
                List.of(new Column("Step", 40), new Column("How far", 60)),
                List.of(
                        List.of("Stage", done.stage().title()),
                        List.of("Admitted on", day(done.admittedOn())),
                        List.of("Training valid until", day(done.trainedUntil())))));
        blocks.add(new Heading(2, "Benchmark cases"));
        blocks.add(passages(done));
        blocks.add(new Heading(2, "Cases judged"));
        blocks.add(cases(done));
        blocks.add(new Note("Organisations and levels are left out, because what a validator judges is confidential."));
        return new Document(
                "Record of " + done.name() + " as a validator",
                "Trained, calibrated, judged",
                new Imprint("Validator's record", "as on " + DAY.format(done.asOn()), "for their own use", false),
                blocks);
    }

    private static Block passages(ValidatorRecord done) {
        return done.passages().isEmpty()
                ? new Paragraph("No benchmark cases were judged yet.")
                : new Table(
                        "Passages through the benchmark cases, latest first",
                        List.of(
                                new Column("Finished on", 20),
                                new Column("Edition", 24),
                                new Column("As the panel judged", 38),
                                new Column("Result", 18)),
                        done.passages().stream().map(RecordDocument::passage).toList());
    }

    private static List<String> passage(Calibrate.Result passage) {
        Instant finished = passage.finishedAt();
        return List.of(
                day(finished == null ? null : LocalDate.ofInstant(finished, KeepProfile.LONDON)),
                passage.edition(),
                "%d of %d, %d more within one sub-level"
                        .formatted(
                                passage.agreement().exact(),
                                passage.agreement().n(),
                                passage.agreement().adjacent()
                                        - passage.agreement().exact()),
                passage.reached() ? "bar reached" : "bar not reached");
    }

    private static Block cases(ValidatorRecord done) {
        return done.cases().isEmpty()
                ? new Paragraph("No case was judged to the end yet.")
                : new Table(
                        "%d cases with %d outcomes, latest first"
                                .formatted(done.cases().size(), done.outcomes()),
                        List.of(
                                new Column("Cycle", 25),
                                new Column("Judged on", 25),
                                new Column("Outcomes", 15),
                                new Column("State", 35)),
                        done.cases().stream().map(RecordDocument::judged).toList());
    }

    private static List<String> judged(Judged each) {
        return List.of(each.cycle(), DAY.format(each.lockedOn()), Integer.toString(each.outcomes()), each.state());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not yet" : DAY.format(day);
    }
}
