package org.qualityoutcomes.changes.domain;

import java.util.UUID;

/** There is nothing to decide any more: the wish was taken back, or the review ended otherwise. */
public record WithdrawalDropped(UUID withdrawal) {}
