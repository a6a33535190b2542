package org.qualityoutcomes.selfevaluation.domain;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiblingOffers extends JpaRepository<SiblingOffer, UUID> {}
