package org.qualityoutcomes.selfevaluation.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StartingPositions extends JpaRepository<StartingPosition, UUID> {}
