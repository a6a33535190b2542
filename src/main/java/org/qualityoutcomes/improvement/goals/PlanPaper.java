package org.qualityoutcomes.improvement.goals;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Both plans of an organisation on paper, as they stand now. */
@Component
@Transactional(readOnly = true)
public class PlanPaper {

    private final PlanImprovement plans;
    private final SetGoals goals;
    private final PlanOrigins origins;
    private final Documents documents;

    PlanPaper(PlanImprovement plans, SetGoals goals, PlanOrigins origins, Documents documents) {
        this.plans = plans;
        this.goals = goals;
        this.origins = origins;
        this.documents = documents;
    }

    /** A PDF. */
    public record Made(String fileName, byte[] content) {}

    /** @throws org.qualityoutcomes.organisation.NotFound for whoever may not read the plan */
    public Made of(UUID id) {
        PlanView plan = plans.show(id);
        SetGoals.Page page = goals.show(id);
        Map<String, String> outcomes =
                page.edition().outcomes().stream().collect(Collectors.toMap(Outcome::code, Outcome::title));
        PlanDocument document = new PlanDocument(
                plan,
                page.review().organisation().name(),
                page.goals(),
                Map.copyOf(page.current()),
                outcomes,
                origins.of(plan),
                page.today());
        return new Made(document.fileName(), documents.asPdf(document.write()));
    }
}
