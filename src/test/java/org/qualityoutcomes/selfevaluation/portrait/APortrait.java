package org.qualityoutcomes.selfevaluation.portrait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Band;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Source;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.StandingDocument;

/** A complete pen portrait on 5 June 2027: 2.5 qualified of 3.5 FTE for 4,325 people. */
final class APortrait {

    static final LocalDate TODAY = LocalDate.of(2027, 6, 5);
    static final List<Served> SERVED = List.of(new Served("Aldermoor Hospitals", OrganisationKind.ACUTE, 4325, 600));
    static final List<Staff> STAFF = List.of(
            new Staff(Band.BAND_7, new BigDecimal("1.50"), 2, new BigDecimal("1.5")),
            new Staff(Band.BAND_4, new BigDecimal("2"), 2, new BigDecimal("1")));
    static final ServiceFacts FACTS = facts(SERVED, STAFF, TODAY, "");
    static final StandingDocument STRATEGY = document(StandingDocument.Kind.STRATEGY, TODAY.minusYears(1));
    static final StandingDocument REPORT = document(StandingDocument.Kind.ANNUAL_REPORT, TODAY.minusYears(1));
    static final StandingDocument AGREEMENT = document(StandingDocument.Kind.AGREEMENT, TODAY.minusYears(1));
    static final List<StandingDocument> DOCUMENTS = List.of(STRATEGY, REPORT);

    private APortrait() {}

    static ServiceFacts facts(List<Served> served, List<Staff> staff, LocalDate asAt, String reason) {
        return new ServiceFacts(
                served,
                "Main site",
                staff,
                asAt,
                new BigDecimal("245000.00"),
                "2026/27",
                List.of(new Source("Education contract", new BigDecimal("245000"))),
                "",
                "",
                "",
                "A new clinic.",
                "EC-1",
                reason);
    }

    static StandingDocument document(StandingDocument.Kind kind, LocalDate dated) {
        return new StandingDocument(kind, new EvidenceId(UUID.randomUUID()), dated);
    }
}
