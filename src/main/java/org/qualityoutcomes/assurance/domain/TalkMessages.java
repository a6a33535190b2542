package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What validators said to each other. */
interface TalkMessages extends Repository<TalkMessage, UUID> {

    TalkMessage save(TalkMessage message);

    List<TalkMessage> findByValidationIdOrderBySaidAt(UUID validationId);
}
