package org.qualityoutcomes.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Moderators are called together for a meeting.
 *
 * @param members usernames, the chair's among them
 */
public record PanelInvited(UUID meeting, String reference, LocalDate heldOn, List<String> members) {}
