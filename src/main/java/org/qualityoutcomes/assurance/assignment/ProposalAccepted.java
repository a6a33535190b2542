package org.qualityoutcomes.assurance.assignment;

import java.util.UUID;
import org.qualityoutcomes.review.CycleId;

/** The national team wants these pairs; now the regions are asked. */
public record ProposalAccepted(CycleId cycle, UUID proposal, String reference) {}
