package org.qualityoutcomes.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ServedOrganisations extends JpaRepository<ServedOrganisation, UUID> {

    Optional<ServedOrganisation> findByOds(String ods);

    List<ServedOrganisation> findAllByOrderByOds();

    List<ServedOrganisation> findBySuccessor(String successor);

    List<ServedOrganisation> findByServiceIdOrderByOds(UUID serviceId);
}
