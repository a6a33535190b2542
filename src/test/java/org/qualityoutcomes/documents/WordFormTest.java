package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

class WordFormTest {

    @Test
    void headingsHaveTheStylesThatWordKnows() throws IOException {
        try (XWPFDocument file = word(ADocument.inAllScripts())) {
            assertThat(texts(file, "Title")).containsExactly("A report on Aldermoor");
            assertThat(texts(file, "Heading1")).containsExactly("Words in all scripts");
            assertThat(texts(file, "Heading2")).hasSize(1);
            assertThat(file.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void wordsAreThereAndMarkUpStaysWords() throws IOException {
        try (XWPFDocument file = word(ADocument.inAllScripts())) {
            assertThat(texts(file, "Normal"))
                    .contains(ADocument.ARABIC, ADocument.GREEK, ADocument.EMOJI)
                    .contains("First line\nSecond line <b>&amp; \"not\" mark-up</b>");
        }
    }

    @Test
    void whatBeginsFromTheRightIsLaidOutFromTheRight() throws IOException {
        try (XWPFDocument file = word(ADocument.inAllScripts())) {
            XWPFParagraph arabic = file.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals(ADocument.ARABIC))
                    .findFirst()
                    .orElseThrow();
            assertThat(arabic.getCTP().getPPr().isSetBidi()).isTrue();
        }
    }

    @Test
    void aTableRepeatsItsHeadingRow() throws IOException {
        try (XWPFDocument file = word(ADocument.ofManyPages())) {
            XWPFTable table = file.getTables().get(0);
            assertThat(table.getRows()).hasSize(61);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(60).getCell(0).getText()).isEqualTo("Row 60");
        }
    }

    @Test
    void languageTitleAndChartAreKnownToReadersWhoDoNotSee() throws Exception {
        try (XWPFDocument file = word(ADocument.ofManyPages())) {
            assertThat(file.getProperties().getCoreProperties().getTitle()).isEqualTo("A report on Aldermoor");
            assertThat(file.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("en-GB");
            assertThat(file.getCharts()).hasSize(1);
            assertThat(file.getDocument().toString()).contains("descr=\"Radar chart of 7 outcomes.\"");
        }
    }

    @Test
    void everyPartKeepsToTheSchema() throws Exception {
        for (Document document : List.of(ADocument.inAllScripts(), ADocument.withoutMeasure(), ADocument.draft())) {
            try (XWPFDocument file = word(document)) {
                Schema.check(file.getDocument());
                Schema.check(file.getStyle());
                file.getHeaderList().forEach(header -> Schema.check(header._getHdrFtr()));
                file.getFooterList().forEach(footer -> Schema.check(footer._getHdrFtr()));
                file.getCharts().forEach(chart -> Schema.check(chart.getCTChartSpace()));
            }
        }
    }

    @Test
    void fontsAreNamedForEveryScript() throws Exception {
        try (XWPFDocument file = word(ADocument.inAllScripts())) {
            CTFonts fonts =
                    file.getStyle().getDocDefaults().getRPrDefault().getRPr().getRFontsArray(0);
            assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs(), fonts.getEastAsia()))
                    .containsOnly("Arial");
        }
    }

    @Test
    void everyPageSaysTheTitle() throws IOException {
        try (XWPFDocument file = word(ADocument.ofManyPages())) {
            assertThat(file.getHeaderList().get(0).getText()).contains("A report on Aldermoor");
        }
    }

    @Test
    void aDraftSaysSoOnItsPages() throws IOException {
        try (XWPFDocument file = word(ADocument.draft())) {
            assertThat(file.getHeaderList().get(0).getText()).contains("DRAFT – not issued");
            assertThat(file.getFooterList().get(0).getText()).contains("2027-ZA1 · version 1");
        }
    }

    private static XWPFDocument word(Document document) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(MadeForTests.documents().asWord(document)));
    }

    private static List<String> texts(XWPFDocument file, String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
