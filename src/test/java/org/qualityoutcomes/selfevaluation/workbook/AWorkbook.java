package org.qualityoutcomes.selfevaluation.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.Nomination;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Part;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;

/** Self-evaluations to take along, and what people do with their workbooks. */
final class AWorkbook {

    static final Edition EDITION = TestEditions.shipped().get("2023");
    static final Outcome O1 = EDITION.outcome("O1");
    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final Draft WRITTEN = new Draft(
            new Rating(2, SubLevel.MEDIUM),
            Map.of("O1.L1.a", Judgement.MET, "O1.L2.a", Judgement.PARTLY),
            Map.of("O1.L1.a", "=1+1 is no formula here"),
            "A reason that is long enough to be one, with more than fifty letters.",
            "First paragraph.\r\n\r\nSecond _x0041_ paragraph, \u00a31/2 \ud83d\udcda.\r\n",
            "One\r\nTwo",
            "+44 is missing",
            List.of(new Nomination("Ward rounds", "Others could walk along.", true)));

    static final Review REVIEW = review("ZA1", EDITION);

    private AWorkbook() {}

    static Review review(String ods, Edition edition) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-" + ods,
                new CycleId(UUID.randomUUID()),
                new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        ods,
                        "Aldermoor Hospitals",
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())),
                edition.code(),
                Phase.SELF_EVALUATION,
                TODAY.minusYears(1),
                TODAY,
                TODAY.plusMonths(3));
    }

    /** In which O1 says this, and the others nothing. */
    static Taken saying(Draft draft) {
        return of(REVIEW, EDITION, draft);
    }

    static Taken of(Review review, Edition edition, Draft first) {
        return new Taken(
                review,
                edition,
                edition.outcomes().stream()
                        .map(each -> new Part(each, each.code().equals("O1") ? first : DraftCells.BLANK, ""))
                        .toList());
    }

    static byte[] made(Taken taken) {
        return new DraftWorkbook(WorkbookConfiguration.ours(), taken, TODAY).make();
    }

    static byte[] changed(byte[] content, Consumer<XSSFWorkbook> typing) {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            typing.accept(file);
            return bytes(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(XSSFWorkbook file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Where a cell is whose indicator is O1's, by its place in the order of indicators. */
    static CellReference place(XSSFWorkbook file, Outcome outcome, String cell) {
        Layout layout = Layout.of(file, outcome.code());
        if (DraftCells.SINGLE.contains(cell)) {
            return layout.at(cell);
        }
        CellReference first = layout.at(cell.substring(0, cell.indexOf('-')));
        List<String> codes =
                outcome.indicators().stream().map(each -> each.code()).toList();
        return new CellReference(first.getRow() + codes.indexOf(cell.substring(cell.indexOf('-') + 1)), first.getCol());
    }

    static void type(XSSFWorkbook file, Outcome outcome, String cell, String text) {
        CellReference place = place(file, outcome, cell);
        row(file.getSheet(outcome.code()), place.getRow())
                .createCell(place.getCol())
                .setCellValue(text);
    }

    static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
