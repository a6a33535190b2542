package org.qualityoutcomes.changes.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when on something is so, and why.
 *
 * @param day null where none was typed that can be read
 */
public record When(@Nullable LocalDate day, String reason) {}
