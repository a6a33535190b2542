package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qualityoutcomes.selfevaluation.PastJudgements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read from what was locked, one submission after the other. */
@Component
class SubmittedJudgements implements PastJudgements {

    private static final String LATEST = "select s.content from submission s join review r on r.id = s.review_id"
            + " join organisation o on o.id = r.organisation_id"
            + " where r.edition = :edition and o.ods not in (:apart)"
            + " and s.version_no = (select max(l.version_no) from submission l where l.review_id = s.review_id)"
            + " order by s.submitted_at desc, s.id limit :most";

    private final JdbcClient jdbc;

    SubmittedJudgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void of(String edition, Set<String> apart, int most, Consumer<List<Judged>> take) {
        jdbc.sql(LATEST)
                .params(Map.of("edition", edition, "apart", apart.isEmpty() ? Set.of("") : apart, "most", most))
                .query(row -> {
                    take.accept(judged(SubmissionContent.of(row.getString(1))));
                });
    }

    private static List<Judged> judged(SubmissionContent content) {
        return content.outcomes().stream()
                .map(each -> new Judged(each.code(), each.judgements(), evidenced(each)))
                .toList();
    }

    /** What was locked before evidence was tied to indicators counts as evidenced: it was judged on all of it. */
    private static Set<String> evidenced(SubmissionContent.Part part) {
        return part.tied().isEmpty()
                ? part.judgements().keySet()
                : part.tied().entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }
}
