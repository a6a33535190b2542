package org.qualityoutcomes.edition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuidanceCorrections extends JpaRepository<GuidanceCorrection, UUID> {

    int countByEdition(String edition);

    Optional<GuidanceCorrection> findFirstByEditionAndPlaceOrderByNumberInEditionDesc(String edition, String place);

    List<GuidanceCorrection> findByEditionOrderByNumberInEditionDesc(String edition, Limit limit);
}
