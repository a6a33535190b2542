package org.qualityoutcomes.reporting.reply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The replies, by the ids of their reports. */
interface Replies extends Repository<Reply, UUID> {

    Reply saveAndFlush(Reply reply);

    @Query("select r from Reply r left join fetch r.points where r.id = ?1")
    Optional<Reply> find(UUID report);

    /** Without their points. */
    @Query("select r from Reply r where r.id in ?1")
    List<Reply> all(Collection<UUID> reports);

    default Reply get(UUID report) {
        return find(report).orElseThrow(NotFound::new);
    }

    /** Reports with a point that was raised and shows this item. */
    @Query("select r.id from Reply r join r.points p join p.evidence e where e = ?1 and r.closedAt is not null")
    List<UUID> showing(UUID evidence);
}
