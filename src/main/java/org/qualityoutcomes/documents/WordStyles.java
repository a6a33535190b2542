package org.qualityoutcomes.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word file under the names that Word knows, so that its contents list and its readers find them. */
class WordStyles {

    static final String LANGUAGE = "en-GB";
    static final String TITLE = "Title";
    static final String BODY = "Normal";
    static final String NOTE = "Subtitle";
    static final String CAPTION = "Caption";
    static final String CELL = "TableText";
    static final String CELL_HEADING = "TableHeading";

    private static final String GREY = "4C6272";
    private static final String LINE = "AEB7BD";

    private final XWPFDocument file;
    private final XWPFStyles styles;
    private final BigInteger bullets;
    private final String colour;

    /** @param rrggbb the colour of headings, as {@code #rrggbb} */
    WordStyles(XWPFDocument file, String rrggbb) {
        this.colour = rrggbb.substring(1);
        this.file = file;
        this.styles = file.createStyles();
        this.bullets = list();
        defaults();
        add(paragraph(BODY, "Normal", 21, null, false, 0, 120));
        add(paragraph(TITLE, "Title", 46, colour, true, 0, 120));
        add(paragraph(NOTE, "Subtitle", 18, GREY, false, 0, 80));
        add(paragraph(CAPTION, "caption", 20, colour, true, 120, 80));
        add(paragraph(CELL, "Table Text", 19, null, false, 30, 30));
        add(paragraph(CELL_HEADING, "Table Heading", 19, colour, true, 30, 30));
        heading(1, 30, 360);
        heading(2, 24, 240);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }

    BigInteger bullets() {
        return bullets;
    }

    private void defaults() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        fonts.setEastAsia("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(LANGUAGE);
    }

    private CTStyle paragraph(
            String id, String name, int halfPoints, @Nullable String ink, boolean bold, int before, int after) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        style.addNewQFormat();
        CTPPrGeneral layout = style.addNewPPr();
        CTSpacing spacing = layout.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
            letters.addNewBCs();
        }
        if (ink != null) {
            letters.addNewColor().setVal(ink);
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        // scripts that run from the right have a size and a weight of their own
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private void heading(int level, int halfPoints, int before) {
        CTStyle style = paragraph(heading(level), "heading " + level, halfPoints, colour, true, before, 100);
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        style.addNewNext().setVal(BODY);
        add(style);
    }

    /** A line under each row, none between columns. */
    static void line(XWPFTable table) {
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        return style;
    }

    private BigInteger list() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(425));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(283));
        var numbering = file.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
