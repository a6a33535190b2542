package org.qualityoutcomes.assurance;

import java.util.UUID;
import org.qualityoutcomes.review.EarlyEnding;

/** A review ended early: this validator's or moderator's part in it is over, and they are told. */
public record CaseEnded(UUID review, String reference, EarlyEnding.Cause cause, String username) {}
