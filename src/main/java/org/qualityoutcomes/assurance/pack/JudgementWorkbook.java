package org.qualityoutcomes.assurance.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.Verdict;
import org.qualityoutcomes.assurance.domain.WorkOffline.TakenCase;
import org.qualityoutcomes.documents.SheetsToFill;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.SubLevel;

/**
 * A workbook to judge in: a sheet for each outcome with lists to choose from, filled with what is judged so far, and a
 * hidden sheet that says what it belongs to.
 */
class JudgementWorkbook {

    private static final int WIDTH_OF_CHARACTER = 256;
    private static final int[] WIDTHS = {30, 60, 50, 18, 50};
    private static final int SPARE_LINES = 3;
    private static final int FEWEST_LINES = 5;
    private static final int MOST_PRACTICES = 3;

    private final TakenCase taken;
    private final XSSFWorkbook file = new XSSFWorkbook();
    private final XSSFCellStyle words = style(false);
    private final XSSFCellStyle heading = style(true);

    JudgementWorkbook(TakenCase taken) {
        this.taken = taken;
    }

    byte[] make() {
        try (file;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getProperties().getCoreProperties().setTitle("Judgements of " + taken.reference());
            file.getProperties().getCoreProperties().setCreator("Quality Outcomes");
            help();
            taken.edition().outcomes().forEach(this::outcome);
            file.sheetIterator().forEachRemaining(sheet -> SheetsToFill.fitHeights((XSSFSheet) sheet));
            key();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private XSSFCellStyle style(boolean bold) {
        XSSFCellStyle style = file.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (bold) {
            XSSFFont font = file.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xe8, (byte) 0xed, (byte) 0xee}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void help() {
        XSSFSheet sheet = file.createSheet("How to");
        sheet.setColumnWidth(0, 100 * WIDTH_OF_CHARACTER);
        List.of(
                        "Judgements of " + taken.reference(),
                        "There is a sheet for each outcome. Choose a verdict for each indicator, the level, and say why.",
                        "Strengths, areas, required actions, recommendations and good practice have a row each. For"
                                + " more, copy a row. A required action or recommendation may begin with the code of"
                                + " its indicator and a colon.",
                        "Leave the first column as it is: by it your entries are understood.",
                        "Bring the workbook back on the page of the case. There you see what is kept and what is here"
                                + " side by side, and choose. Nothing is overwritten without that.")
                .forEach(line -> cell(SheetsToFill.row(sheet), 0, line, words));
    }

    private void outcome(Outcome outcome) {
        XSSFSheet sheet = file.createSheet(outcome.code());
        IntStream.range(0, WIDTHS.length)
                .forEach(column -> sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_OF_CHARACTER));
        Opinion own = taken.own().getOrDefault(outcome.code(), Opinion.none());
        cell(SheetsToFill.row(sheet), 0, outcome.code() + " " + outcome.title(), heading);
        taken.siblings()
                .getOrDefault(outcome.code(), List.of())
                .forEach(each -> fact(
                        sheet,
                        "Beside %s, of the same service (version %d)".formatted(each.reference(), each.version()),
                        each.allWords()));
        fact(
                sheet,
                Labels.LEVEL,
                own.rating() == null ? "" : Integer.toString(own.rating().level()));
        choose(
                sheet,
                1,
                outcome.levels().stream()
                        .map(Level::number)
                        .map(String::valueOf)
                        .toList());
        fact(
                sheet,
                Labels.SUB_LEVEL,
                own.rating() == null || own.rating().subLevel() == null
                        ? ""
                        : own.rating().subLevel().title());
        choose(sheet, 1, Arrays.stream(SubLevel.values()).map(SubLevel::title).toList());
        fact(sheet, Labels.OVERRIDE, own.overrideReason());
        fact(sheet, Labels.RATIONALE, own.rationale());
        fact(sheet, Labels.CHANGE, own.changeReason());
        SheetsToFill.row(sheet);
        header(
                sheet,
                Labels.INDICATOR,
                "What can be seen",
                "Evidence that the service ties to it",
                "Verdict",
                "Comment");
        outcome.indicators().forEach(indicator -> indicator(sheet, outcome, indicator, own));
        lines(sheet, Labels.STRENGTH, own.strengths());
        lines(sheet, Labels.AREA, own.areas());
        lines(sheet, Labels.ACTION, own.requiredActions());
        lines(sheet, Labels.RECOMMENDATION, own.recommendations());
        practices(sheet, own);
        sheet.createFreezePane(1, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void indicator(XSSFSheet sheet, Outcome outcome, Indicator indicator, Opinion own) {
        XSSFRow row = SheetsToFill.row(sheet);
        Verdict verdict = own.verdicts().get(indicator.code());
        cell(row, 0, indicator.code(), words);
        cell(row, 1, indicator.text(), words);
        cell(row, 2, evidence(outcome, indicator), words);
        cell(row, Labels.VERDICT_COLUMN, verdict == null ? "" : verdict.title(), words);
        cell(row, Labels.COMMENT_COLUMN, own.comments().getOrDefault(indicator.code(), ""), words);
        choose(
                sheet,
                Labels.VERDICT_COLUMN,
                Arrays.stream(Verdict.values()).map(Verdict::title).toList());
    }

    private String evidence(Outcome outcome, Indicator indicator) {
        return String.join("\n", PackedEvidence.of(taken).shownFor(outcome.code(), indicator.code()));
    }

    private void lines(XSSFSheet sheet, String label, List<String> kept) {
        SheetsToFill.row(sheet);
        int rows = Math.max(FEWEST_LINES, kept.size() + SPARE_LINES);
        IntStream.range(0, rows).forEach(at -> fact(sheet, label, at < kept.size() ? kept.get(at) : ""));
    }

    private void practices(XSSFSheet sheet, Opinion own) {
        SheetsToFill.row(sheet);
        header(sheet, "What others could learn", "Title", "Why it is worth sharing");
        for (int at = 0; at < MOST_PRACTICES; at++) {
            boolean named = at < own.goodPractice().size();
            XSSFRow row = SheetsToFill.row(sheet);
            cell(row, 0, Labels.PRACTICE, words);
            cell(row, 1, named ? own.goodPractice().get(at).title() : "", words);
            cell(row, Labels.WHY_COLUMN, named ? own.goodPractice().get(at).why() : "", words);
        }
    }

    private void fact(XSSFSheet sheet, String label, String value) {
        XSSFRow row = SheetsToFill.row(sheet);
        cell(row, 0, label, words);
        cell(row, 1, value, words);
    }

    private void header(XSSFSheet sheet, String... titles) {
        XSSFRow row = SheetsToFill.row(sheet);
        IntStream.range(0, titles.length).forEach(column -> cell(row, column, titles[column], heading));
    }

    /** A list in the latest row. */
    private static void choose(XSSFSheet sheet, int column, List<String> choices) {
        SheetsToFill.choose(sheet, sheet.getLastRowNum(), column, choices);
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        SheetsToFill.write(row, column, text).setCellStyle(style);
    }

    private void key() {
        SheetsToFill.hide(
                file,
                Labels.KEY_SHEET,
                Stream.of(
                                taken.key().validation().toString(),
                                taken.key().seat().toString(),
                                taken.key().validator(),
                                Integer.toString(taken.key().version()))
                        .map(List::of)
                        .toList());
    }
}
