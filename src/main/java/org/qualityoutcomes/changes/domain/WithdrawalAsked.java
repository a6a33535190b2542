package org.qualityoutcomes.changes.domain;

import java.util.UUID;
import org.qualityoutcomes.review.Review;

/** A library lead asks to give a review up. */
public record WithdrawalAsked(UUID withdrawal, Review review) {}
