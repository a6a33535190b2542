package org.qualityoutcomes.selfevaluation.workbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Part;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;

/** A workbook of a design goes out full and comes back, so that no team is the first to find out that it cannot. */
final class DesignTrial {

    private DesignTrial() {}

    /** @throws UnfitDesign if a workbook made of it does not come back as it went out */
    static void refuseUnfit(String file, Design design, Edition edition) {
        Taken taken = full(edition);
        Comparison comparison = outAndBack(file, design, taken);
        if (!comparison.isSame() || !comparison.notices().isEmpty()) {
            throw new UnfitDesign(file, "what is filled in does not come back as it went out: " + lost(comparison));
        }
    }

    private static Comparison outAndBack(String file, Design design, Taken taken) {
        byte[] made = new DraftWorkbook(design, taken, LocalDate.EPOCH).make();
        return Comparison.of(taken, file, DraftWorkbookReader.read(taken, made));
    }

    private static String lost(Comparison comparison) {
        return comparison.notices().stream()
                .findFirst()
                .map(notice -> notice.where() + ". " + notice.sentence())
                .orElseGet(() -> comparison.sides().get(0).differences().get(0).title() + ".");
    }

    private static Taken full(Edition edition) {
        List<Part> parts = edition.outcomes().stream()
                .map(outcome -> new Part(outcome, full(edition, outcome), ""))
                .toList();
        return new Taken(review(edition), edition, parts);
    }

    private static Draft full(Edition edition, Outcome outcome) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String cell : DraftCells.names(outcome)) {
            List<String> choices = DraftCells.choices(edition, outcome, cell);
            texts.put(cell, choices.isEmpty() ? DraftCells.title(cell) : choices.get(0));
        }
        return DraftCells.with(edition, outcome, DraftCells.BLANK, texts);
    }

    private static Review review(Edition edition) {
        LocalDate day = LocalDate.EPOCH;
        return new Review(
                new ReviewId(new UUID(0, 0)),
                "TRIAL",
                new CycleId(new UUID(0, 0)),
                new Organisation(
                        new OrganisationId(new UUID(0, 0)),
                        "TRIAL",
                        "Trial",
                        Region.NORTH,
                        new ServiceId(new UUID(0, 0))),
                edition.code(),
                Phase.SELF_EVALUATION,
                day,
                day,
                day);
    }
}
