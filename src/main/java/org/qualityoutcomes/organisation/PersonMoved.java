package org.qualityoutcomes.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody works for another organisation from that day on.
 *
 * @param to null where that is none of the scheme's
 */
public record PersonMoved(String username, Organisation from, @Nullable Organisation to, LocalDate on) {}
