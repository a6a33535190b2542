package org.qualityoutcomes.assurance.clarification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/** A step of a clarification, for the journal; the questions themselves are on its page. */
record ClarificationDeed(UUID chain, String what, String capacity, @Nullable String after) implements Deed {}
