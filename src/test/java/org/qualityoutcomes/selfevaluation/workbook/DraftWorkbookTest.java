package org.qualityoutcomes.selfevaluation.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.EDITION;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.O1;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.WRITTEN;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.changed;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.made;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.place;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.saying;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Difference;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Fate;
import org.qualityoutcomes.worklist.Refusal;

class DraftWorkbookTest {

    private static final Taken TAKEN = saying(WRITTEN);
    private static final byte[] MADE = made(TAKEN);

    private static Comparison compare(byte[] content, Draft now) {
        Taken taken = saying(now);
        return Comparison.of(taken, "workbook.xlsx", DraftWorkbookReader.read(taken, content));
    }

    private static Comparison typed(Consumer<XSSFWorkbook> typing) {
        return compare(changed(MADE, typing), WRITTEN);
    }

    private static List<Difference> differences(Comparison comparison) {
        return comparison.sides().stream()
                .flatMap(side -> side.differences().stream())
                .toList();
    }

    private static Draft narrative(String text) {
        return DraftCells.with(EDITION, O1, WRITTEN, Map.of(DraftCells.NARRATIVE, text));
    }

    @Test
    void broughtBackUnchangedThereIsNoDifference() {
        Comparison comparison = compare(MADE, WRITTEN);

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.onlyHere()).isZero();
        assertThat(comparison.notices()).isEmpty();
    }

    @Test
    void aCellChangedInTheWorkbookAloneIsADifferenceThatDoesNotAsk() {
        Comparison comparison = typed(file -> {
            type(file, O1, "judgement-O1.L2.b", "met");
            type(file, O1, DraftCells.STRENGTHS, "");
        });

        assertThat(differences(comparison))
                .extracting(Difference::name, Difference::kept, Difference::brought, Difference::asks)
                .containsExactly(
                        tuple("judgement-O1.L2.b", "", "met", false), tuple("strengths", "One\nTwo", "", false));
    }

    @Test
    void aCellChangedHereAloneStaysAndIsCounted() {
        Comparison comparison = compare(MADE, narrative("Meanwhile."));

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.onlyHere()).isEqualTo(1);
    }

    @Test
    void aCellChangedOnBothSidesAsksAndShowsBoth() {
        byte[] content = changed(MADE, file -> type(file, O1, DraftCells.NARRATIVE, "On the train."));

        assertThat(differences(compare(content, narrative("Meanwhile."))))
                .extracting(Difference::kept, Difference::brought, Difference::fate)
                .containsExactly(tuple("Meanwhile.", "On the train.", Fate.ON_BOTH_SIDES));
        assertThat(compare(content, narrative("On the train.")).isSame())
                .as("changed to the same on both sides")
                .isTrue();
    }

    @Test
    void aFormulaIsNotTakenAndNamed() {
        Comparison comparison = typed(file -> {
            CellReference place = place(file, O1, DraftCells.NARRATIVE);
            file.getSheet("O1")
                    .getRow(place.getRow())
                    .createCell(place.getCol())
                    .setCellFormula("1+1");
            CellReference why = place(file, O1, "why-O1.L1.a");
            file.getSheet("O1").getRow(why.getRow()).getCell(why.getCol()).setCellErrorValue((byte) 42);
        });

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.notices())
                .extracting(Notice::where)
                .containsExactly("Sheet O1, cell D4", "Sheet O1, cell B" + narrativeRow());
        assertThat(comparison.notices())
                .allSatisfy(notice -> assertThat(notice.sentence()).contains("Formulas are not taken."));
    }

    private static int narrativeRow() {
        return 4 + O1.indicators().size() - 1 + 4;
    }

    @Test
    void aForeignSheetIsNotReadAndNamed() {
        Comparison comparison = typed(file -> {
            file.createSheet("My notes").createRow(0).createCell(0).setCellValue("Mine");
            file.cloneSheet(file.getSheetIndex("O1"), "O1 (2)");
        });

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.notices()).extracting(Notice::where).containsExactly("Sheet My notes", "Sheet O1 (2)");
    }

    @Test
    void aWorkbookOfAnotherOrganisationsReviewIsRefused() {
        refused(made(AWorkbook.of(AWorkbook.review("ZB1", EDITION), EDITION, WRITTEN)), "another organisation");
    }

    @Test
    void aWorkbookOfLastYearsCycleIsRefused() {
        refused(made(AWorkbook.of(AWorkbook.review("ZA1", EDITION), EDITION, WRITTEN)), "another cycle");
    }

    @Test
    void aWorkbookOfAnotherEditionIsRefused() {
        Edition older = TestEditions.shipped().get("2019");
        Review then = AWorkbook.review("ZA1", older);
        refused(made(AWorkbook.of(then, older, DraftCells.BLANK)), "another edition of the framework");
    }

    @Test
    void aWorkbookThatWasNeverTakenHereIsRefused() {
        XSSFWorkbook other = new XSSFWorkbook();
        other.createSheet("O1");
        refused(AWorkbook.bytes(other), "not a workbook that was taken here");
    }

    private static void refused(byte[] content, String because) {
        assertThatThrownBy(() -> DraftWorkbookReader.read(TAKEN, content))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because)
                .satisfies(refusal -> assertThat(
                                ((Refusal) refusal).problems().get(0).field())
                        .isEqualTo("file"));
    }

    @Test
    void whatIsNoWorkbookOrABrokenZipIsRefused() {
        byte[] broken = MADE.clone();
        for (int at = 40; at < broken.length; at += 7) {
            broken[at] ^= 0x55;
        }
        for (byte[] content : List.of(
                new byte[0],
                "level;2".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(MADE, MADE.length / 2),
                broken)) {
            refused(content, "not an Excel workbook, or it is damaged");
        }
    }

    @Test
    void aWordFileIsRefusedBecauseWordOnlyGoesOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Narrative");
            word.write(bytes);
        }
        refused(bytes.toByteArray(), "not an Excel workbook");
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(MADE))) {
            file.setWorkbookType(XSSFWorkbookType.XLSM);
            refused(AWorkbook.bytes(file), "has macros");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        refused(new byte[5_000_001], "larger than 5 MB");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
        refused(rewritten("xl/media/x.bin", new byte[12_000_000]), "damaged");
    }

    @Test
    void theFullestWorkbookIsFarFromUnpackingToMoreThanItMay() {
        Map<String, String> most = new HashMap<>();
        DraftCells.names(O1).stream()
                .filter(cell -> DraftCells.choices(EDITION, O1, cell).isEmpty())
                .forEach(
                        cell -> most.put(cell, "\ud83d\udcda".repeat(cell.equals(DraftCells.NARRATIVE) ? 9000 : 2000)));
        Draft full = DraftCells.with(EDITION, O1, DraftCells.BLANK, most);
        Taken taken = new Taken(
                AWorkbook.REVIEW,
                EDITION,
                EDITION.outcomes().stream()
                        .map(each -> new WriteOffline.Part(each, full, ""))
                        .toList());

        assertThat(Comparison.of(taken, "x", DraftWorkbookReader.read(taken, made(taken)))
                        .isSame())
                .isTrue();
    }

    @Test
    void aSheetThatAsksForAFileOfTheServerIsRefused() throws IOException {
        String asks =
                """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
                <c r="A1" t="inlineStr"><is><t>&secret;</t></is></c></row></sheetData></worksheet>""";
        refused(rewritten("xl/worksheets/sheet1.xml", asks.getBytes(StandardCharsets.UTF_8)), "damaged");
    }

    private static byte[] rewritten(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(MADE));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /** Whatever is wrong with a file is said, and never an error of ours. */
    @ParameterizedTest
    @ValueSource(
            longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 600, 786})
    void aFileWithDamagedPartsIsReadAsFarAsItCanBeOrRefused(long seed) throws IOException {
        byte[] content = damaged(new Random(seed));
        try {
            assertThat(DraftWorkbookReader.read(TAKEN, content).cells()).isNotEmpty();
        } catch (Refusal refused) {
            assertThat(refused.problems()).extracting(Refusal.Problem::field).containsOnly("file");
        }
    }

    private static byte[] damaged(Random chance) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(MADE));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                for (int at = chance.nextInt(3); at > 0 && chance.nextInt(3) == 0; at--) {
                    // digits and letters, so that most of it stays XML
                    part[chance.nextInt(part.length)] = (byte) "0123456789abcXYZ".charAt(chance.nextInt(16));
                }
                out.write(part);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aHiddenSheetThatWasWrittenOverDoesNoHarm() {
        assertThat(compare(changed(MADE, DraftWorkbookTest::spoil), WRITTEN).isSame())
                .isTrue();
    }

    private static void spoil(XSSFWorkbook file) {
        XSSFSheet hidden = file.getSheet(HiddenSheet.NAME);
        for (int row = 2; row < 40; row++) {
            hidden.getRow(row).getCell(2).setCellValue("nonsense");
        }
        hidden.createRow(2000).createCell(0).setCellValue("heading");
    }

    @Test
    void whatWasTypedWhereNobodyKnowsWhatWentOutIsShownAndAsks() {
        Comparison comparison = typed(file -> {
            spoil(file);
            type(file, O1, DraftCells.NARRATIVE, "On the train.");
            type(file, O1, "judgement-O1.L1.a", "Not met");
        });

        assertThat(differences(comparison))
                .extracting(Difference::name, Difference::brought, Difference::asks)
                .containsExactly(
                        tuple("judgement-O1.L1.a", "Not met", true),
                        tuple(DraftCells.NARRATIVE, "On the train.", true));
    }

    @Test
    void aColumnThatIsGoneIsNamedAndTheRestIsRead() {
        Comparison comparison = typed(file -> {
            remove(file, "O1", DraftCells.JUDGEMENT);
            type(file, O1, DraftCells.NARRATIVE, "New.");
        });

        assertThat(comparison.notices())
                .extracting(Notice::where, Notice::sentence)
                .containsExactly(tuple(
                        "Sheet O1",
                        "These columns are gone, or their names: Judgement. What is kept here stays as it is."));
        assertThat(differences(comparison)).extracting(Difference::name).containsExactly(DraftCells.NARRATIVE);
    }

    /** As Excel does when a column is deleted. */
    private static void remove(XSSFWorkbook file, String sheet, String name) {
        file.getAllNames().stream()
                .filter(each -> each.getNameName().equals(name)
                        && each.getRefersToFormula().startsWith("'" + sheet + "'!"))
                .findFirst()
                .orElseThrow()
                .setRefersToFormula("'" + sheet + "'!#REF!");
    }

    @Test
    void aCellOrARowThatIsGoneIsNamedAndItsTextStays() {
        Comparison comparison = typed(file -> {
            remove(file, "O1", DraftCells.STRENGTHS);
            XSSFSheet sheet = file.getSheet("O1");
            sheet.removeRow(sheet.getRow(place(file, O1, "why-O1.L1.a").getRow()));
        });

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.notices())
                .extracting(Notice::sentence)
                .singleElement()
                .asString()
                .contains("These cells are gone: Judgement of O1.L1.a; Why O1.L1.a is judged so; Strengths.");
    }

    @Test
    void aHeadingThatWasRenamedIsNamedAndItsColumnIsReadAsItWas() {
        Comparison comparison = typed(file -> {
            CellReference first = place(file, O1, "judgement-O1.L1.a");
            file.getSheet("O1")
                    .getRow(first.getRow() - 1)
                    .getCell(first.getCol())
                    .setCellValue("Score");
            type(file, O1, "judgement-O1.L1.a", "Not met");
        });

        assertThat(comparison.notices()).extracting(Notice::where).containsExactly("Sheet O1, cell C3");
        assertThat(differences(comparison)).extracting(Difference::brought).containsExactly("Not met");
    }

    @Test
    void aSheetThatIsGoneOrRenamedIsNamedAndItsOutcomeStays() {
        Comparison comparison = typed(file -> file.setSheetName(file.getSheetIndex("O1"), "First"));

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.notices()).extracting(Notice::where).containsExactlyInAnyOrder("Sheet First", "Sheet O1");
    }

    @Test
    void aWorkbookInWhichNothingCanBeReadIsRefused() {
        refused(
                changed(MADE, file -> EDITION.outcomes()
                        .forEach(each -> file.removeSheetAt(file.getSheetIndex(each.code())))),
                "Nothing can be read");
    }

    @Test
    void rowsThatWereSortedAndRowsThatWerePutInAreReadRight() {
        Comparison comparison = typed(file -> {
            XSSFSheet sheet = file.getSheet("O1");
            int row = place(file, O1, "judgement-O1.L1.a").getRow();
            for (int column = 0; column < 4; column++) {
                String first = sheet.getRow(row).getCell(column).getStringCellValue();
                String second = sheet.getRow(row + 1).getCell(column).getStringCellValue();
                sheet.getRow(row).getCell(column).setCellValue(second);
                sheet.getRow(row + 1).getCell(column).setCellValue(first);
            }
            sheet.shiftRows(1, sheet.getLastRowNum(), 2);
        });

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.notices()).isEmpty();
    }

    @Test
    void anIndicatorThatStandsTwiceIsNotGuessedAt() {
        Comparison comparison = typed(file -> {
            XSSFSheet sheet = file.getSheet("O1");
            sheet.createRow(90).createCell(0).setCellValue("O1.L1.a");
            sheet.getRow(90).createCell(2).setCellValue("Not met");
        });

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.notices())
                .extracting(Notice::sentence)
                .singleElement()
                .asString()
                .contains("O1.L1.a");
    }

    /** Else such a text could not go out, and nobody could take a workbook. */
    @Test
    void noTextThatMayBeKeptIsLongerThanACellHolds() {
        String endless = "x".repeat(SpreadsheetVersion.EXCEL2007.getMaxTextLength() + 1);
        for (Edition edition : TestEditions.shipped().all()) {
            Outcome outcome = edition.outcomes().get(0);
            assertThat(DraftCells.names(outcome))
                    .filteredOn(
                            cell -> DraftCells.choices(edition, outcome, cell).isEmpty())
                    .allSatisfy(cell -> assertThat(WriteOffline.contradictions(
                                    edition,
                                    outcome,
                                    DraftCells.with(edition, outcome, DraftCells.BLANK, Map.of(cell, endless))))
                            .isNotEmpty());
        }
    }

    /** Each of these letters takes seven more where they are written, and then they are more than a cell holds. */
    @Test
    void theLongestTextGoesOutInItsCellHoweverItIsWrittenAndComesBackToBeTaken() {
        String longest = "_x0041_".repeat(18_000 / 7);
        Draft draft = narrative(longest);
        byte[] content = made(saying(draft));

        assertThat(compare(content, draft).isSame()).isTrue();
        byte[] edited = changed(content, file -> {
            CellReference place = place(file, O1, DraftCells.NARRATIVE);
            XSSFCell cell = file.getSheet("O1").getRow(place.getRow()).getCell(place.getCol());
            assertThat(cell.getStringCellValue()).isEqualTo(longest);
            cell.setCellValue("Short now. " + longest.substring(0, 10_000).replace("_", ""));
        });
        assertThat(differences(compare(edited, draft))).singleElement().satisfies(each -> {
            assertThat(each.brought()).startsWith("Short now. x0041");
            assertThat(each.isTakeable()).isTrue();
        });
    }

    @Test
    void fortyThousandCharactersInACellCannotBeTakenAndNothingIsLost() {
        String endless = "x".repeat(40_000);
        Comparison comparison = compare(crafted(endless), WRITTEN);

        assertThat(differences(comparison))
                .extracting(Difference::name, Difference::isTakeable)
                .containsExactly(tuple(DraftCells.NARRATIVE, false), tuple(DraftCells.MISSING, true));
        Difference narrative = differences(comparison).get(0);
        assertThat(narrative.wrong()).contains("The narrative has more than 18000 characters.");
        assertThat(narrative.brought()).isEqualTo(endless);
        assertThat(narrative.kept()).startsWith("First paragraph.");
    }

    /** POI refuses to write such a cell, other programs do not. */
    private static byte[] crafted(String endless) {
        byte[] content = changed(MADE, file -> {
            type(file, O1, DraftCells.NARRATIVE, "ENDLESS");
            type(file, O1, DraftCells.MISSING, "Short.");
        });
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] part = in.readAllBytes();
                    out.write(
                            entry.getName().endsWith("sharedStrings.xml")
                                    ? new String(part, StandardCharsets.UTF_8)
                                            .replace("ENDLESS", endless)
                                            .getBytes(StandardCharsets.UTF_8)
                                    : part);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void whatIsNotOfferedInACellCannotBeTaken() {
        Comparison comparison = typed(file -> {
            type(file, O1, "judgement-O1.L1.a", "Perhaps");
            type(file, O1, DraftCells.LEVEL, "2");
            type(file, O1, "why-O1.L1.a", "x".repeat(1001));
        });

        assertThat(differences(comparison))
                .extracting(Difference::name, Difference::wrong)
                .containsExactly(
                        tuple("judgement-O1.L1.a", "Choose one of: Met, Partly met, Not met."),
                        tuple("why-O1.L1.a", "What is said on indicator O1.L1.a has more than 1000 characters."),
                        tuple(
                                DraftCells.LEVEL,
                                "Choose one of: 0, 1 low, 1 medium, 1 high, 2 low, 2 medium, 2 high, 3 low, 3 medium,"
                                        + " 3 high, 4 low, 4 medium, 4 high."));
    }

    @Test
    void onlyTheFirstSheetIsChosenSoThatNobodyWritesOnAllAtOnce() throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(MADE))) {
            assertThat(file.getActiveSheetIndex()).isZero();
            for (int at = 1; at < file.getNumberOfSheets(); at++) {
                assertThat(file.getSheetAt(at).isSelected()).isFalse();
            }
            assertThat(file.isSheetVeryHidden(file.getSheetIndex(HiddenSheet.NAME)))
                    .isTrue();
            assertThat(file.getSheet("Outcome")).isNull();
            assertThat(file.getSheet("O1").getDataValidations())
                    .hasSize(O1.indicators().size() + 1);
        }
    }
}
