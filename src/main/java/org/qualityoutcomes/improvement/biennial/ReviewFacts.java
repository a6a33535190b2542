package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a record is checked against.
 *
 * @param indicators codes by the code of their outcome, of the edition of the plan that takes up what is agreed
 * @param team usernames of the organisation's lead and team
 * @param replyBy the last day on which the organisation can answer the record
 */
record ReviewFacts(Map<String, List<String>> indicators, Collection<String> team, LocalDate today, LocalDate replyBy) {

    Set<String> outcomes() {
        return indicators.keySet();
    }

    List<String> indicatorsOf(String outcome) {
        return indicators.getOrDefault(outcome, List.of());
    }
}
