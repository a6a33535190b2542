package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All profiles of validators and of those who want to be one. */
interface Validators extends Repository<Validator, UUID> {

    Validator save(Validator validator);

    Optional<Validator> findById(UUID id);

    Optional<Validator> findByUsername(String username);

    List<Validator> findAll();

    /** Those who were admitted and whose training ends by that day. */
    List<Validator> findByAdmittedAtNotNullAndTrainedUntilLessThanEqual(LocalDate day);

    @Query("select new org.qualityoutcomes.assurance.validators.Validators$Worked(v.username, w)"
            + " from Validator v join v.employments w order by v.username, index(w)")
    List<Worked> worked();

    /** A person and one of their employers. */
    record Worked(String username, Validator.Work work) {}
}
