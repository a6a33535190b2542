package org.qualityoutcomes.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Table;

/** A document as a Word file: heading styles, repeated heading rows, a language and a title, to be worked on further. */
class WordForm {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final double LOGO_POINTS = 40;

    private final Document document;
    private final Look look;
    private final XWPFDocument file = new XWPFDocument();
    private final WordStyles styles;

    WordForm(Document document, Look look) {
        this.document = document;
        this.look = look;
        this.styles = new WordStyles(file, look.colour());
    }

    byte[] make() {
        try (file;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            properties();
            page();
            margins();
            front();
            for (Block block : document.blocks()) {
                block(block);
            }
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException("a document cannot be made", impossible);
        }
    }

    private void properties() throws InvalidFormatException {
        file.getProperties().getCoreProperties().setTitle(LegibleText.forXml(document.title()));
        file.getProperties().getCoreProperties().setSubjectProperty(LegibleText.forXml(document.subject()));
        file.getProperties().getCoreProperties().setCreator(LegibleText.forXml(look.body()));
        file.getPackage().getPackageProperties().setLanguageProperty(WordStyles.LANGUAGE);
    }

    private void page() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger wide = BigInteger.valueOf(MARGIN);
        margin.setTop(wide);
        margin.setBottom(wide);
        margin.setLeft(wide);
        margin.setRight(wide);
        margin.setGutter(BigInteger.ZERO);
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private void margins() {
        XWPFFooter footer = file.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph foot = footer.createParagraph();
        foot.setStyle(WordStyles.NOTE);
        foot.createRun().setText(LegibleText.forXml(document.imprint().line()) + " · Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" of ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        if (!look.footer().isEmpty()) {
            XWPFParagraph line = footer.createParagraph();
            line.setStyle(WordStyles.NOTE);
            write(line, look.footer());
        }
        XWPFHeader header = file.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph title = header.createParagraph();
        title.setStyle(WordStyles.NOTE);
        write(title, document.title());
        if (document.imprint().draft()) {
            XWPFParagraph head = header.createParagraph();
            head.setAlignment(ParagraphAlignment.RIGHT);
            XWPFRun run = head.createRun();
            run.setBold(true);
            run.setText("DRAFT – not issued");
        }
    }

    private void front() throws IOException, InvalidFormatException {
        Logo logo = look.logo();
        if (logo != null) {
            logo(logo);
        }
        paragraph(WordStyles.NOTE, document.imprint().line());
        paragraph(WordStyles.TITLE, document.title());
        paragraph(WordStyles.NOTE, document.subject());
    }

    private void logo(Logo logo) throws IOException, InvalidFormatException {
        XWPFParagraph place = file.createParagraph();
        place.setSpacingAfter(240);
        XWPFRun run = place.createRun();
        run.addPicture(
                new ByteArrayInputStream(logo.pixels()),
                PictureType.PNG,
                "logo.png",
                Units.toEMU(logo.widthAt(LOGO_POINTS)),
                Units.toEMU(LOGO_POINTS));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(LegibleText.forXml(look.body()));
    }

    private void block(Block block) throws IOException, InvalidFormatException {
        if (block instanceof Heading heading) {
            paragraph(WordStyles.heading(heading.level() - 1), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            LegibleText.paragraphs(paragraph.text()).forEach(each -> paragraph(WordStyles.BODY, each));
        } else if (block instanceof Note note) {
            paragraph(WordStyles.NOTE, note.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Radar radar) {
            chart(radar);
        }
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, words);
        return paragraph;
    }

    private void bullet(String words) {
        paragraph(WordStyles.BODY, words).setNumID(styles.bullets());
    }

    /** A line break of the text is one of the document; what begins from the right is laid out from the right. */
    private static void write(XWPFParagraph paragraph, String words) {
        String text = LegibleText.forXml(words);
        boolean fromTheRight = Xhtml.isRightToLeft(text);
        if (fromTheRight) {
            (paragraph.getCTP().isSetPPr()
                            ? paragraph.getCTP().getPPr()
                            : paragraph.getCTP().addNewPPr())
                    .addNewBidi();
        }
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
        if (fromTheRight) {
            (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
        }
    }

    private void table(Table table) {
        XWPFParagraph caption = paragraph(WordStyles.CAPTION, table.caption());
        caption.setKeepNext(true);
        XWPFTable made =
                file.createTable(table.rows().size() + 1, table.columns().size());
        WordStyles.line(made);
        made.setWidthType(TableWidthType.PCT);
        made.setWidth("100%");
        grid(made, table.columns());
        CTTblLook look = made.getCTTbl().getTblPr().isSetTblLook()
                ? made.getCTTbl().getTblPr().getTblLook()
                : made.getCTTbl().getTblPr().addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        made.getRow(0).setRepeatHeader(true);
        List<String> titles = table.columns().stream().map(Column::title).toList();
        fill(made.getRow(0), titles, table.columns());
        made.getRow(0).getTableCells().forEach(WordForm::emphasise);
        for (int row = 0; row < table.rows().size(); row++) {
            fill(made.getRow(row + 1), table.rows().get(row), table.columns());
            made.getRow(row + 1).getCell(0).getParagraphArray(0).setStyle(WordStyles.CELL_HEADING);
        }
        file.createParagraph();
    }

    private static void grid(XWPFTable table, List<Column> columns) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int place = 0; place < columns.size(); place++) {
            CTTblGridCol column =
                    place < grid.sizeOfGridColArray() ? grid.getGridColArray(place) : grid.addNewGridCol();
            column.setW(BigInteger.valueOf(
                    (A4_WIDTH - 2L * MARGIN) * columns.get(place).share() / 100));
        }
    }

    private static void fill(XWPFTableRow row, List<String> words, List<Column> columns) {
        row.setCantSplitRow(true);
        for (int place = 0; place < words.size(); place++) {
            XWPFTableCell cell = row.getCell(place);
            cell.setWidthType(TableWidthType.PCT);
            cell.setWidth(columns.get(place).share() + "%");
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(WordStyles.CELL);
            write(paragraph, words.get(place));
        }
    }

    private static void emphasise(XWPFTableCell cell) {
        cell.setColor("E8EDEE");
        cell.getParagraphArray(0).setStyle(WordStyles.CELL_HEADING);
    }

    private void chart(Radar radar) throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(WordStyles.BODY);
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        XWPFChart chart = file.createChart(run, 15 * Units.EMU_PER_CENTIMETER, 11 * Units.EMU_PER_CENTIMETER);
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(LegibleText.forXml(radar.alt()));
        new RadarChart(chart, radar).draw(new Embedded(chart, radar));
        paragraph(WordStyles.NOTE, radar.caption());
    }

    /** The chart's figures stand in a sheet inside the document. */
    private record Embedded(XWPFChart chart, Radar radar) implements RadarChart.Source {

        @Override
        public void name(XDDFChartData.Series drawn, int line) {
            String name = radar.series().get(line).name();
            drawn.setTitle(name, chart.setSheetTitle(name, line + 1));
        }

        @Override
        public XDDFDataSource<String> axes() {
            return XDDFDataSourcesFactory.fromArray(radar.axes().toArray(String[]::new), range(0), 0);
        }

        @Override
        public XDDFNumericalDataSource<Double> figures(int line) {
            Double[] values = radar.series().get(line).values().toArray(Double[]::new);
            return XDDFDataSourcesFactory.fromArray(values, range(line + 1), line + 1);
        }

        private String range(int column) {
            return chart.formatRange(new CellRangeAddress(1, radar.axes().size(), column, column));
        }
    }
}
