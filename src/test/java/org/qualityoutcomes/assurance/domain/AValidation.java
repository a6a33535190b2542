package org.qualityoutcomes.assurance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

/** The validation of ZA1 by Paula (primary) and Simon (second), at each of its stages. */
final class AValidation {

    static final String PRIMARY = "paula";
    static final String SECOND = "simon";
    static final Instant NOON = Instant.parse("2027-06-05T11:00:00Z");
    static final Edition EDITION = TestEditions.shipped().get("2023");
    static final Rating TWO_HIGH = new Rating(2, SubLevel.HIGH);
    static final Rating THREE_LOW = new Rating(3, SubLevel.LOW);
    static final Organisation ZA1 = new Organisation(
            new OrganisationId(UUID.randomUUID()),
            "ZA1",
            "Aldermoor Hospitals",
            Region.NORTH,
            new ServiceId(UUID.randomUUID()));

    private AValidation() {}

    /** Nobody is chosen yet. */
    static Validation opened() {
        Review review = new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                ZA1,
                "2023",
                Phase.values()[0],
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 5, 31));
        return new Validation(review, 1, NOON);
    }

    static Validation chosen() {
        Validation validation = opened();
        validation.assign(PRIMARY, SECOND);
        return validation;
    }

    static Validation invited() {
        Validation validation = chosen();
        validation.seats().forEach(seat -> validation.invite(seat, NOON));
        return validation;
    }

    static Validation declinedBySecond() {
        Validation validation = invited();
        validation.declare(validation.second().id(), SECOND, true, "Worked there.", false, NOON);
        return validation;
    }

    /** Both have locked; on O1 the second one is far from the primary one, who sees 2 high. */
    static Validation compared() {
        Validation validation = invited();
        for (Seat seat : validation.seats()) {
            validation.declare(seat.id(), seat.validator(), false, "", true, NOON);
            for (Outcome outcome : EDITION.outcomes()) {
                boolean apart = !seat.isPrimary() && outcome.code().equals("O1");
                seat.judge(EDITION, outcome.code(), opinion(outcome, apart ? new Rating(4, SubLevel.HIGH) : TWO_HIGH));
            }
            seat.lock(EDITION, NOON);
        }
        validation.compare(
                EDITION,
                new AgreementPolicy((same, steps) -> new AgreementTable.Decision(same && steps == 0, "by a rule")),
                NOON);
        return validation;
    }

    static Opinion opinion(Outcome outcome, Rating rating) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Indicator each : outcome.indicators()) {
            verdicts.put(each.code(), Verdict.MET);
        }
        return new Opinion(
                rating,
                verdicts,
                Map.of(),
                "The evidence carries it.",
                List.of("One"),
                List.of(),
                List.of(),
                List.of(),
                "The indicators are met, but not yet by all parts of the service.",
                List.of(),
                "");
    }
}
