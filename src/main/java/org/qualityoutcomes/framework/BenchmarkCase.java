package org.qualityoutcomes.framework;

import java.util.List;

/**
 * An excerpt of a submission, invented or made anonymous, whose level is known.
 *
 * @param code stable within its edition, for example {@code B1}
 * @param outcome the code of the outcome that it is about
 * @param evidence what the service would show, described in a sentence each
 * @param reference the level that the panel gave
 * @param reason why, in the panel's words
 */
public record BenchmarkCase(
        String code,
        String outcome,
        String title,
        String narrative,
        List<String> evidence,
        Rating reference,
        String reason) {}
