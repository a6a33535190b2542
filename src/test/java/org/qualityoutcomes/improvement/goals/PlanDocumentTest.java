package org.qualityoutcomes.improvement.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.improvement.domain.AShownPlan;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.goals.Goals.Milestone;
import org.qualityoutcomes.improvement.goals.Goals.Priority;
import org.qualityoutcomes.improvement.goals.Goals.Risk;
import org.qualityoutcomes.improvement.goals.Goals.Target;

/** Both plans on paper: accessible, whole, and named after what they are. */
class PlanDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 1);

    private static final Goals GOALS = new Goals(
            List.of(new Priority("Reach the wards \uD83D\uDE00", "Half of them never ask. Ερευνα.")),
            List.of(new Target("O1", new Rating(3, SubLevel.LOW)), new Target("O2", new Rating(0, null))),
            List.of(new Milestone("Every ward has met its librarian", TODAY.plusMonths(6), null)),
            List.of(new Risk("A librarian leaves", Scale.MEDIUM, Scale.HIGH, "Two know each ward")));

    @Test
    void thePlansOnPaperAreAccessible() throws IOException {
        byte[] pdf = pdf(AShownPlan.inForce(), GOALS);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "plans.pdf"), pdf);
        Accessibility.check(pdf);
        Accessibility.check(pdf(AShownPlan.opened(), Goals.NONE));
    }

    @Test
    void theyTellOfGoalsAndOfFiguresBeforeAndAfter() throws IOException {
        assertThat(text(pdf(AShownPlan.inForce(), GOALS)))
                .contains(
                        "Development plan",
                        "Service improvement plan",
                        "Every ward has met its librarian",
                        "Two know each ward",
                        "O1 Strategy",
                        "Thirty people have been asked.",
                        "before 60, after 72.5, target 80 percent of users",
                        "not measured yet",
                        "2 medium",
                        "3 low",
                        "discharges it",
                        "(from good practice GP-12)");
    }

    @Test
    void aPlanThatIsNotInForceIsADraft() throws IOException {
        PlanDocument draft = document(AShownPlan.opened(), Goals.NONE);
        assertThat(draft.fileName()).isEqualTo("Aldermoor-Hospitals-2027-ZA1-plans-draft-2027-09-01.pdf");
        assertThat(text(MadeForTests.documents().asPdf(draft.write())))
                .contains("DRAFT", "No action by somebody by a day");
    }

    private static byte[] pdf(PlanView plan, Goals goals) {
        return MadeForTests.documents().asPdf(document(plan, goals).write());
    }

    private static PlanDocument document(PlanView plan, Goals goals) {
        return new PlanDocument(
                plan,
                "Aldermoor Hospitals",
                goals,
                Map.of("O1", new Rating(2, SubLevel.MEDIUM)),
                Map.of("O1", "Strategy"),
                origins(plan),
                TODAY);
    }

    /** Its first action was taken from a card. */
    private static Map<UUID, String> origins(PlanView plan) {
        return plan.improvement().actions().stream()
                .limit(1)
                .collect(Collectors.toMap(PlanView.Row::id, first -> "GP-12"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
