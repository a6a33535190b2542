package org.qualityoutcomes.assurance.conflicts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All waivers, those that were not agreed to among them. */
interface Waivers extends Repository<Waiver, UUID> {

    Waiver save(Waiver waiver);

    Optional<Waiver> findById(UUID id);

    @Query("select w from Waiver w where w.username in :usernames and w.organisation in :ods order by w.proposedAt")
    List<Waiver> between(Collection<String> usernames, Collection<String> ods);

    @Query("select w from Waiver w where w.username in :usernames and w.organisation in :ods"
            + " and w.state = org.qualityoutcomes.assurance.conflicts.Waiver.State.CONFIRMED")
    List<Waiver> confirmed(Collection<String> usernames, Collection<String> ods);

    /** Those that wait for the second person. */
    @Query("select w from Waiver w where w.organisation in :ods"
            + " and w.state = org.qualityoutcomes.assurance.conflicts.Waiver.State.PROPOSED order by w.proposedAt")
    List<Waiver> proposed(Collection<String> ods);
}
