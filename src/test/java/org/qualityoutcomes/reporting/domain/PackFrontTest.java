package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.reporting.domain.PackFront.Attachment;
import org.qualityoutcomes.review.Decisions.Decision;
import org.qualityoutcomes.review.Decisions.Kept;

class PackFrontTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2027, 6, 5, 9, 30);

    @Test
    void itIsAccessibleHoweverMuchWasDecided() {
        List<Decision> many = new ArrayList<>();
        IntStream.rangeClosed(1, 120)
                .forEach(
                        each -> many.add(new Decision(NOW, "Ada, library lead", "Decision " + each + " \uD83D\uDE00")));
        Accessibility.check(front(new Kept(many, 0, null)));
    }

    @Test
    void itSaysWhetherTheJournalIsWhole() throws IOException {
        assertThat(text(front(new Kept(List.of(), 3, null))))
                .contains("its 3 lines are all as written")
                .contains("0 lines are listed here. The other 3 lines are not passed on", "how validators were chosen")
                .contains("send an attached file and not this pack");
        assertThat(text(front(new Kept(List.of(), 0, "Line 3 is not as it was written."))))
                .contains("Line 3 is not as it was written.")
                .doesNotContain("are all as written");
    }

    @Test
    void whoMayNotReadTheJournalGetsNoneOfIt() throws IOException {
        assertThat(text(front(null)))
                .contains("The decisions are left out here.")
                .doesNotContain("are all as written");
    }

    private static byte[] front(@Nullable Kept kept) {
        Attachment file = new Attachment("Aldermoor-2027-ZA1-report-v1-issued.pdf", "The report", "0".repeat(64));
        return MadeForTests.documents()
                .asPdf(new PackFront("Aldermoor", "2027-ZA1", 1, NOW, List.of(file), kept).write());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
