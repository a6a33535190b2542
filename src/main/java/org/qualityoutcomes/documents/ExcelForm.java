package org.qualityoutcomes.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.documents.Workbook.Cell;

/**
 * Figures as an Excel file: a table with its heading row, which stays in sight, and the chart of its last columns, so
 * that a changed figure changes the chart.
 */
class ExcelForm {

    private static final int WIDTH_OF_CHARACTER = 256;
    private static final int WIDEST = 60;
    private static final int CHART_ROWS = 26;
    private static final byte[] GROUND = {(byte) 0xff, (byte) 0xe8, (byte) 0xed, (byte) 0xee};

    private final Workbook content;
    private final XSSFWorkbook file = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final Look look;

    ExcelForm(Workbook content, Look look) {
        this.content = content;
        this.look = look;
        this.sheet = file.createSheet(content.name());
    }

    byte[] make() {
        try (file;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.getProperties().getCoreProperties().setTitle(content.title());
            file.getProperties().getCoreProperties().setCreator(LegibleText.forXml(look.body()));
            headings();
            rows();
            table();
            widths();
            sheet.createFreezePane(1, 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            margins();
            chart();
            notes();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of the printed sheet. An ampersand begins a code there, and stands for itself where it is doubled. */
    private void margins() {
        sheet.getHeader().setLeft(LegibleText.forXml(content.title()).replace("&", "&&"));
        sheet.getHeader().setRight(LegibleText.forXml(look.body()).replace("&", "&&"));
        sheet.getFooter().setLeft(LegibleText.forXml(look.footer()).replace("&", "&&"));
        sheet.getFooter().setRight("Page &P of &N");
    }

    private List<String> columns() {
        return Stream.concat(
                        content.columns().stream(),
                        content.chart().series().stream().map(series -> series.name() + " on the chart"))
                .toList();
    }

    private void headings() {
        XSSFCellStyle style = file.createCellStyle();
        XSSFFont font = file.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(look.ink()));
        style.setFont(font);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(GROUND));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFRow row = sheet.createRow(0);
        for (String column : columns()) {
            XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            cell.setCellValue(LegibleText.forXml(column));
            cell.setCellStyle(style);
        }
    }

    private void rows() {
        XSSFCellStyle plain = file.createCellStyle();
        plain.setAlignment(HorizontalAlignment.LEFT);
        XSSFCellStyle twoPlaces = file.createCellStyle();
        twoPlaces.setAlignment(HorizontalAlignment.LEFT);
        twoPlaces.setDataFormat(file.createDataFormat().getFormat("0.00"));
        for (int number = 0; number < content.rows().size(); number++) {
            XSSFRow row = sheet.createRow(number + 1);
            content.rows().get(number).forEach(cell -> write(row, cell, plain));
            for (Series series : content.chart().series()) {
                XSSFCell cell = row.createCell(row.getLastCellNum());
                cell.setCellValue(series.values().get(number));
                cell.setCellStyle(twoPlaces);
            }
        }
    }

    private static void write(XSSFRow row, Cell content, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(Math.max(0, row.getLastCellNum()));
        cell.setCellStyle(style);
        if (content instanceof Cell.Words words) {
            cell.setCellValue(LegibleText.forXml(words.text()));
        } else if (content instanceof Cell.Figure figure) {
            cell.setCellValue(figure.value());
        }
    }

    /** A real table: its heading row is known as such, to sort, to filter and to be read aloud. */
    private void table() {
        CellReference last = new CellReference(content.rows().size(), columns().size() - 1);
        XSSFTable table =
                sheet.createTable(new AreaReference(new CellReference(0, 0), last, SpreadsheetVersion.EXCEL2007));
        table.setName(content.name().replace(' ', '_'));
        table.setDisplayName(content.name().replace(' ', '_'));
        table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
    }

    /** By the longest text; measuring letters needs fonts that a server does not have. */
    private void widths() {
        List<String> columns = columns();
        for (int column = 0; column < columns.size(); column++) {
            int place = column;
            int longest = content.rows().stream()
                    .filter(row -> place < row.size())
                    .map(row -> row.get(place))
                    .mapToInt(cell ->
                            cell instanceof Cell.Words words ? words.text().length() : 6)
                    .max()
                    .orElse(6);
            sheet.setColumnWidth(column, WIDTH_OF_CHARACTER * Math.min(WIDEST, Math.max(14, longest + 2)));
        }
    }

    private void chart() {
        int top = content.rows().size() + 2;
        XSSFClientAnchor place = new XSSFClientAnchor(0, 0, 0, 0, 0, top, 5, top + CHART_ROWS);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        chart.setTitleText(content.title());
        chart.setTitleOverlay(false);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(content.chart().alt());
        new RadarChart(chart, content.chart()).draw(new Cells());
    }

    private void notes() {
        int first = content.rows().size() + 3 + CHART_ROWS;
        for (int number = 0; number < content.notes().size(); number++) {
            sheet.createRow(first + number)
                    .createCell(0)
                    .setCellValue(LegibleText.forXml(content.notes().get(number)));
        }
    }

    /** The chart's figures stand in the table's last columns. */
    private class Cells implements RadarChart.Source {

        @Override
        public void name(XDDFChartData.Series drawn, int line) {
            drawn.setTitle(
                    content.chart().series().get(line).name(),
                    new CellReference(sheet.getSheetName(), 0, column(line), true, true));
        }

        @Override
        public XDDFDataSource<String> axes() {
            return XDDFDataSourcesFactory.fromStringCellRange(
                    sheet, new CellRangeAddress(1, content.rows().size(), 0, 0));
        }

        @Override
        public XDDFNumericalDataSource<Double> figures(int line) {
            return XDDFDataSourcesFactory.fromNumericCellRange(
                    sheet, new CellRangeAddress(1, content.rows().size(), column(line), column(line)));
        }

        private int column(int line) {
            return content.columns().size() + line;
        }
    }
}
