package org.qualityoutcomes.enrolment.domain;

import java.time.Instant;

/** A list that was taken over: by whom, when, and what it changed. */
public record TakenList(String fileName, String by, Instant at, String summary) {}
