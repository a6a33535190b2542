package org.qualityoutcomes.assurance.consistency;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.qualityoutcomes.assurance.IndicatorVerdicts;
import org.qualityoutcomes.assurance.domain.Verdict;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Locked verdicts of both validators, the lower of the two. */
@Component
class VerdictsOfReviews implements IndicatorVerdicts {

    private static final String LOCKED =
            """
            select v.review_id, vp.indicator, vp.verdict, vs.verdict
            from validation v
            join validator_seat p on p.validation_id = v.id and p.position = 0 and p.withdrawn_at is null
            join validator_seat s on s.validation_id = v.id and s.position = 1 and s.withdrawn_at is null
            join outcome_judgement jp on jp.seat_id = p.id
            join outcome_judgement js on js.seat_id = s.id and js.outcome = jp.outcome
            join indicator_verdict vp on vp.judgement_id = jp.id
            join indicator_verdict vs on vs.judgement_id = js.id and vs.indicator = vp.indicator
            where v.compared_at is not null and v.voided_at is null and vp.verdict is not null and vs.verdict is not null
            and v.review_id in (:reviews) and vp.indicator in (:indicators)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    VerdictsOfReviews(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ReviewId, Map<String, Judgement>> of(Collection<ReviewId> reviews, Collection<String> indicators) {
        Map<ReviewId, Map<String, Judgement>> found = new HashMap<>();
        if (!reviews.isEmpty() && !indicators.isEmpty()) {
            jdbc.query(
                    LOCKED,
                    Map.of("reviews", reviews.stream().map(ReviewId::toString).toList(), "indicators", indicators),
                    row -> {
                        found.computeIfAbsent(ReviewId.of(row.getString(1)), first -> new HashMap<>())
                                .put(row.getString(2), lower(row.getString(3), row.getString(4)));
                    });
        }
        return found;
    }

    /** Judgements stand from the best to the worst. */
    private static Judgement lower(String one, String other) {
        Judgement here = Verdict.valueOf(one).countsAs();
        Judgement there = Verdict.valueOf(other).countsAs();
        return here.compareTo(there) >= 0 ? here : there;
    }
}
