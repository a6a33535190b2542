package org.qualityoutcomes.assurance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.Opinion.Nominated;
import org.qualityoutcomes.assurance.domain.Verdict;
import org.qualityoutcomes.assurance.domain.WorkOffline.Key;
import org.qualityoutcomes.assurance.domain.WorkOffline.TakenCase;
import org.qualityoutcomes.assurance.pack.FilledWorkbook.WrongCell;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;
import org.qualityoutcomes.worklist.Refusal;

class WorkbookTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");
    private static final EvidenceId SURVEY = new EvidenceId(UUID.randomUUID());
    private static final Key KEY = new Key(UUID.randomUUID(), UUID.randomUUID(), "paula", 1);
    private static final Opinion JUDGED = new Opinion(
            new Rating(2, SubLevel.MEDIUM),
            Map.of("O1.L1.a", Verdict.MET, "O1.L2.a", Verdict.NOT_EVIDENCED),
            Map.of("O1.L1.a", "=1+1 is no formula here"),
            "First paragraph.\n\nSecond paragraph.",
            List.of("One", "Two", "Three", "Four", "Five", "Six"),
            List.of("Area"),
            List.of("O1.L2.a: do it"),
            List.of("Publish"),
            "A reason that is long enough to be one, with more than fifty letters.",
            List.of(new Nominated("Ward rounds", "Others could walk along too.")),
            "");

    private final TakenCase taken = taken(KEY);

    private static TakenCase taken(Key key) {
        List<SubmittedOutcome> outcomes = EDITION.outcomes().stream()
                .map(outcome -> new SubmittedOutcome(
                        outcome.code(),
                        "",
                        List.of(),
                        List.of(SURVEY),
                        new Rating(3, SubLevel.LOW),
                        "OVERRIDE-MARKER",
                        Map.of(outcome.indicators().get(0).code(), Judgement.PARTLY),
                        Map.of(outcome.indicators().get(0).code(), List.of(SURVEY)),
                        "GAP-MARKER",
                        List.of(),
                        Map.of(outcome.indicators().get(0).code(), Map.of(SURVEY, "page 2")),
                        Map.of(SURVEY, "")))
                .toList();
        Submission submission = new Submission(
                new ReviewId(UUID.randomUUID()), 1, Instant.EPOCH, "lead.za1", "", "", null, List.of(), outcomes);
        Map<String, Opinion> own = new HashMap<>();
        own.put("O1", JUDGED);
        return new TakenCase(
                key, "2027-ZA1", "ZA1", EDITION, false, submission, own, Map.of("O5", beside(), "O6", blind()));
    }

    private static List<SiblingDifference> beside() {
        return List.of(new SiblingDifference(
                new ReviewId(UUID.randomUUID()),
                "2027-ZB1",
                2,
                true,
                false,
                Set.of(SURVEY),
                0,
                new SiblingDifference.Verdict(true, List.of("O5.L1.a"))));
    }

    private static List<SiblingDifference> blind() {
        return beside().stream().map(SiblingDifference::blind).toList();
    }

    private byte[] made() {
        return new JudgementWorkbook(taken).make();
    }

    private FilledWorkbook read(byte[] content) {
        return new WorkbookReader(taken).read(content);
    }

    @Test
    void whatIsJudgedSoFarComesBackAsItWentOut() {
        FilledWorkbook filled = read(made());

        assertThat(filled.wrong()).isEmpty();
        assertThat(filled.opinions().get("O1")).isEqualTo(JUDGED);
        assertThat(filled.opinions().get("O2")).isEqualTo(Opinion.none());
        assertThat(filled.opinions().keySet())
                .containsExactlyElementsOf(
                        EDITION.outcomes().stream().map(each -> each.code()).toList());
    }

    @Test
    void itShowsTheEvidenceAndNothingOfTheTeamsVerdict() throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(made()))) {
            StringBuilder all = new StringBuilder();
            file.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            assertThat(all)
                    .contains("No. 1: page 2", "O6")
                    .doesNotContain("OVERRIDE-MARKER", "GAP-MARKER", "Partly", "3 low");
            assertThat(file.isSheetVeryHidden(file.getSheetIndex(Labels.KEY_SHEET)))
                    .isTrue();
            assertThat(file.getSheet("O1").getDataValidations()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void howItStandsToASiblingIsSaidAsFarAsTheValidatorMayKnow() throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(made()))) {
            assertThat(besideIn(file, "O5"))
                    .startsWith("Narrative the same, strengths differ;")
                    .endsWith("Level the same; judged otherwise: O5.L1.a.");
            assertThat(besideIn(file, "O6")).endsWith("none cited here alone.");
        }
    }

    private static String besideIn(XSSFWorkbook file, String outcome) {
        assertThat(file.getSheet(outcome).getRow(1).getCell(0))
                .hasToString("Beside 2027-ZB1, of the same service (version 2)");
        return file.getSheet(outcome).getRow(1).getCell(1).toString();
    }

    @Test
    void everyWrongCellIsNamedAndTheOthersAreRead() throws IOException {
        byte[] typed = changed(file -> {
            XSSFSheet o1 = file.getSheet("O1");
            set(row(o1, Labels.LEVEL), 1, "nine");
            set(row(o1, "O1.L1.a"), Labels.VERDICT_COLUMN, "Perhaps");
            set(row(o1, "O1.L1.b"), Labels.VERDICT_COLUMN, "not met");
            set(row(o1, Labels.STRENGTH), 1, "x".repeat(1001));
            set(file.getSheet("O2").createRow(90), 0, "O1.L1.a");
            set(file.getSheet("O2").getRow(90), Labels.VERDICT_COLUMN, "Met");
            file.removeSheetAt(file.getSheetIndex("O3"));
        });

        FilledWorkbook filled = read(typed);

        assertThat(filled.wrong())
                .extracting(WrongCell::sheet, WrongCell::cell)
                .contains(tuple("O1", "B2"), tuple("O2", "A91"), tuple("O3", ""))
                .hasSize(5);
        assertThat(Objects.requireNonNull(filled.opinions().get("O1")).verdicts())
                .containsEntry("O1.L1.b", Verdict.NOT_MET);
    }

    @Test
    void aLevelWithoutItsSubLevelIsNamed() throws IOException {
        byte[] typed = changed(file -> set(row(file.getSheet("O1"), Labels.SUB_LEVEL), 1, ""));

        assertThat(read(typed).wrong())
                .extracting(WrongCell::sentence)
                .containsExactly("Choose a level with its sub-level. Only the lowest level has no sub-level.");
    }

    @Test
    void theWorkbookOfAnotherCaseSeatOrVersionIsRefused() {
        byte[] content = made();
        for (Key other : List.of(
                new Key(UUID.randomUUID(), KEY.seat(), "paula", 1),
                new Key(KEY.validation(), UUID.randomUUID(), "paula", 1),
                new Key(KEY.validation(), KEY.seat(), "simon", 1),
                new Key(KEY.validation(), KEY.seat(), "paula", 2))) {
            assertThatThrownBy(() -> new WorkbookReader(taken(other)).read(content))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("belongs to");
        }
    }

    @Test
    void aFileThatIsNoWorkbookOrADamagedOneIsRefused() {
        byte[] content = made();
        for (byte[] damaged : List.of(
                new byte[0],
                "level;2".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(content, content.length / 2),
                scrambled(content))) {
            assertThatThrownBy(() -> read(damaged)).isInstanceOf(Refusal.class);
        }
    }

    private static byte[] scrambled(byte[] content) {
        byte[] damaged = content.clone();
        for (int at = 40; at < damaged.length; at += 7) {
            damaged[at] ^= 0x55;
        }
        return damaged;
    }

    @Test
    void anyOtherWorkbookIsRefused() throws IOException {
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("O1");
            assertThatThrownBy(() -> read(bytes(other))).hasMessageContaining("not a workbook of an offline pack");
        }
    }

    private byte[] changed(Consumer<XSSFWorkbook> typing) throws IOException {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(made()))) {
            typing.accept(file);
            return bytes(file);
        }
    }

    private static byte[] bytes(XSSFWorkbook file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return bytes.toByteArray();
    }

    private static Row row(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private static void set(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }
}
