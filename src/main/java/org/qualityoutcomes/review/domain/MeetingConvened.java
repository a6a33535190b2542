package org.qualityoutcomes.review.domain;

import java.util.UUID;
import org.qualityoutcomes.review.CycleId;

/** A moderation meeting of a cycle begins. */
public record MeetingConvened(CycleId cycle, UUID meetingId, String meetingReference) {}
