package org.qualityoutcomes.selfevaluation.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.O1;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.TODAY;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.WRITTEN;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.changed;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.place;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.saying;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.documents.SheetsToFill;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DesignTest {

    private static final byte[] OURS = WorkbookConfiguration.ours().content();

    @TempDir
    private Path folder;

    @Test
    void oursHasEveryCellThatIsFilled() {
        assertThat(WorkbookConfiguration.ours().layout().lacks()).isEmpty();
    }

    @Test
    void anotherDesignIsFilledInItsOwnPlacesAndReadAgain() throws IOException {
        byte[] theirs = changed(OURS, file -> {
            // everything three rows further down, a column of their own, and a sheet of their own
            file.getSheet("Outcome").shiftRows(0, file.getSheet("Outcome").getLastRowNum(), 3);
            file.getSheet("Outcome").createRow(0).createCell(6).setCellValue("Northern Knowledge Services");
            file.createSheet("Our advice").createRow(0).createCell(0).setCellValue("Be honest.");
            move(file, DraftCells.NARRATIVE, "'Outcome'!$F$2");
        });
        Taken taken = saying(WRITTEN);

        byte[] made = new DraftWorkbook(Design.of("theirs.xlsx", theirs), taken, TODAY).make();

        Comparison same = Comparison.of(taken, "x", DraftWorkbookReader.read(taken, made));
        assertThat(same.isSame()).isTrue();
        assertThat(same.notices()).isEmpty();
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(made))) {
            assertThat(file.getSheet("O1").getRow(0).getCell(6)).hasToString("Northern Knowledge Services");
            assertThat(file.getSheet("O2").getRow(1).getCell(5)).hasToString("");
            assertThat(file.getSheet("O1").getRow(1).getCell(5).toString()).startsWith("First paragraph.");
            assertThat(file.getSheet("Our advice")).isNotNull();
        }
        byte[] typed = changed(made, file -> type(file, O1, "judgement-O1.L1.a", "Not met"));
        assertThat(Comparison.of(taken, "x", DraftWorkbookReader.read(taken, typed))
                        .size())
                .isEqualTo(1);
    }

    private static void move(XSSFWorkbook file, String name, String to) {
        name(file, name).setRefersToFormula(to);
    }

    private static XSSFName name(XSSFWorkbook file, String name) {
        return file.getName(name);
    }

    @Test
    void whatBelowTheIndicatorsStandsMakesRoomForThemAll() throws IOException {
        byte[] made = AWorkbook.made(saying(WRITTEN));
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(made))) {
            CellReference last = place(
                    file,
                    O1,
                    "judgement-"
                            + O1.indicators().get(O1.indicators().size() - 1).code());
            assertThat(place(file, O1, DraftCells.LEVEL).getRow()).isGreaterThan(last.getRow());
            assertThat(file.getSheet("O1")
                            .getRow(place(file, O1, DraftCells.LEVEL).getRow())
                            .getCell(0))
                    .hasToString("Level");
        }
    }

    @Test
    void aDesignThatLacksCellsIsRefusedWithTheirNames() {
        refused(
                file -> {
                    file.removeName(name(file, DraftCells.LEVEL));
                    file.removeName(name(file, DraftCells.WHY));
                },
                "lacks cells with these names: level, why.");
        refused(file -> file.removeName(name(file, DraftCells.NARRATIVE)), "these names: narrative.");
        refused(
                file -> {
                    file.getSheet("Outcome").getRow(0).createCell(9).setCellFormula("1+1");
                    move(file, DraftCells.NARRATIVE, "$B$8");
                },
                "these names: narrative.");
    }

    @Test
    void aDesignWhoseIndicatorsStandInNoRowOfTheirOwnIsRefused() {
        refused(file -> move(file, DraftCells.WHY, "'Outcome'!$D$5"), "side by side in one row");
        refused(file -> move(file, DraftCells.LEVEL, "'Outcome'!$F$4"), "for indicators alone");
    }

    @Test
    void aDesignWithTwoNamesOnACellOrWithASheetLikeOursIsRefused() {
        refused(file -> move(file, DraftCells.LEVEL, "'Outcome'!$B$8"), "two of the names");
        refused(file -> file.createSheet("Key"), "may be called");
        refused(file -> file.createSheet("O1"), "may be called");
    }

    private static void refused(Consumer<XSSFWorkbook> spoiling, String because) {
        byte[] spoilt = changed(OURS, spoiling);
        assertThatThrownBy(() -> Design.of("theirs.xlsx", spoilt))
                .isInstanceOf(UnfitDesign.class)
                .hasMessageContaining("theirs.xlsx cannot be used")
                .hasMessageContaining(because);
    }

    @Test
    void aDesignOfWhichNothingComesBackIsRefusedAtTheStart() throws IOException {
        unfit(
                changed(OURS, file -> cell(file, DraftCells.STRENGTHS).setCellFormula("1+1")),
                "does not come back as it went out",
                "Formulas are not taken");
    }

    @Test
    void aDesignThatCannotBeFilledIsRefusedAtTheStart() throws IOException {
        unfit(
                // a row of which the file knows nothing, so there is none to make the others like
                changed(OURS, file -> {
                    move(file, Layout.INDICATOR, "'Outcome'!$A$200");
                    move(file, DraftCells.JUDGEMENT, "'Outcome'!$C$200");
                    move(file, DraftCells.WHY, "'Outcome'!$D$200");
                }),
                "the row of the cell indicator has nothing in it");
    }

    private static XSSFCell cell(XSSFWorkbook file, String name) {
        CellReference place = Layout.cell(name(file, name)).orElseThrow();
        return file.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private void unfit(byte[] theirs, String... because) throws IOException {
        Path file = Files.write(folder.resolve("unfit.xlsx"), theirs);
        started(file).run(context -> assertThat(cause(context.getStartupFailure()))
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(because));
    }

    private static ApplicationContextRunner started(Path design) {
        return new ApplicationContextRunner()
                .withUserConfiguration(WorkbookConfiguration.class)
                .withBean(Editions.class, TestEditions::shipped)
                .withPropertyValues("qualityoutcomes.workbook.design=" + design);
    }

    @Test
    void aDesignWithAllSortsOfThingsIsTriedAndUsed() throws IOException {
        Path file = Files.write(folder.resolve("fit.xlsx"), changed(OURS, DesignTest::decorate));

        started(file).run(context -> assertThat(context).hasNotFailed().hasSingleBean(Design.class));
    }

    private static void decorate(XSSFWorkbook file) {
        XSSFSheet sheet = file.getSheet("Outcome");
        sheet.addMergedRegion(CellRangeAddress.valueOf("F1:H2"));
        SheetsToFill.choose(sheet, 0, 8, List.of("Yes", "No"));
        Comment comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString(new XSSFRichTextString("Be honest."));
        comment.setAddress(0, 8);
        sheet.protectSheet("");
        sheet.createFreezePane(0, 3);
    }

    @Test
    void theStartEndsWithTheFileAndTheReason() throws IOException {
        Path file = Files.write(folder.resolve("theirs.xlsx"), "no workbook".getBytes(StandardCharsets.UTF_8));
        for (Path path : new Path[] {file, folder.resolve("missing.xlsx")}) {
            started(path).run(context -> {
                UnfitDesign unfit = cause(context.getStartupFailure());
                assertThat(new UnfitDesignAnalyzer().analyze(unfit, unfit).getDescription())
                        .contains("qualityoutcomes.workbook.design", path.toString());
            });
        }
    }

    private static UnfitDesign cause(@Nullable Throwable failure) {
        Throwable why = Objects.requireNonNull(failure, "why the start ended");
        return why instanceof UnfitDesign unfit ? unfit : cause(why.getCause());
    }
}
