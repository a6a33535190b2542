package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who works on an outcome, who checks it, and by when.
 *
 * @param owner username
 * @param checker username
 */
public record Assignment(String outcome, @Nullable String owner, @Nullable String checker, @Nullable LocalDate due) {}
