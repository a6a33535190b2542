package org.qualityoutcomes.review;

import java.time.Instant;

/**
 * Work of the engine that failed and waits for somebody to mend it.
 *
 * @param reference the business key of the case, empty where it has none
 * @param instance the process instance, as Cockpit shows it
 * @param activity id of the element of the model at which it stopped
 */
public record Incident(String reference, String instance, String activity, String message, Instant since) {}
