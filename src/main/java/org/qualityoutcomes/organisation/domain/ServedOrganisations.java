package org.qualityoutcomes.organisation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ServedOrganisations extends JpaRepository<ServedOrganisation, UUID> {

    /** All rows in one order, so that two who hold them wait for each other. */
    @Query(value = "select ods from organisation order by ods for update", nativeQuery = true)
    List<String> hold();

    Optional<ServedOrganisation> findByOds(String ods);

    List<ServedOrganisation> findAllByOrderByOds();

    List<ServedOrganisation> findBySuccessor(String successor);

    List<ServedOrganisation> findByServiceIdOrderByOds(UUID serviceId);
}
