package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What a record is checked against.
 *
 * @param outcomes codes of the review's edition
 * @param team usernames of the organisation's lead and team
 * @param replyBy the last day on which the organisation can answer the record
 */
record ReviewFacts(Collection<String> outcomes, Collection<String> team, LocalDate today, LocalDate replyBy) {}
