package org.qualityoutcomes.assurance.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All patches. */
interface Patches extends Repository<Patch, UUID> {

    Patch save(Patch patch);

    void delete(Patch patch);

    Optional<Patch> findById(UUID id);

    /** With their members, in one statement. */
    @Query("select distinct p from Patch p left join fetch p.members order by p.name")
    List<Patch> all();
}
