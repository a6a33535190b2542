package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody else than before answers an organisation's points or reviews its levels; null is whoever stands in. */
public record CalledAnew(
        UUID reportId, @Nullable String answerer, @Nullable String firstReviewer, @Nullable String secondReviewer) {}
