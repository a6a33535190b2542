package org.qualityoutcomes.improvement.biennial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.MadeForTests;

class RecordDocumentTest {

    private static final LocalDate TODAY = ABiennialReview.TODAY;

    @Test
    void theRecordIsAnAccessiblePdfAsADraftAndWhenItStands() {
        Accessibility.check(MadeForTests.documents().asPdf(document(BiennialState.CONFIRMATION, null)));
        Accessibility.check(MadeForTests.documents().asPdf(document(BiennialState.STANDS, "Amira Test")));
    }

    @Test
    void itSaysWhetherItStandsAndBecauseOfWhat() {
        assertThat(document(BiennialState.CONFIRMATION, null).imprint().draft()).isTrue();
        assertThat(document(BiennialState.STANDS, "Amira Test").toString())
                .contains("Confirmed for the organisation by Amira Test on 5 June 2029.", "is on 5 June 2031.");
        assertThat(document(BiennialState.STANDS, null).toString()).contains("said nothing in ten working days");
    }

    private static Document document(BiennialState state, @Nullable String answeredBy) {
        DiscussionRecord record = ABiennialReview.record(
                "الخدمة تتحسن، η υπηρεσία βελτιώνεται 🙂",
                TODAY.plusYears(2),
                ABiennialReview.change("O1", TODAY.plusYears(1)));
        return RecordDocument.of(new BiennialView(
                ABiennialReview.REVIEW,
                state,
                "It moves.",
                new BiennialView.Plan("2027-ZA1", TODAY, List.of(ABiennialReview.LINE)),
                List.of(),
                List.of(),
                "",
                TODAY,
                record,
                List.of(new BiennialView.Change(
                        "O1", "O1.L2.a", "Open on Saturdays.", "The doors are open.", "Tom", TODAY.plusYears(1), null)),
                record.next(),
                "",
                answeredBy,
                TODAY,
                Map.of(),
                Map.of(),
                Map.of(),
                false,
                false,
                false,
                false,
                "",
                ""));
    }
}
