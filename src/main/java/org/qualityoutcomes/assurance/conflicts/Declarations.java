package org.qualityoutcomes.assurance.conflicts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All declarations, none of which is ever changed or removed. */
interface Declarations extends Repository<Declaration, UUID> {

    Declaration save(Declaration declaration);

    @Query("select d from Declaration d where d.username in :usernames and d.organisation in :ods"
            + " and d.answer = org.qualityoutcomes.assurance.conflicts.Declaration.Answer.CONFLICT"
            + " order by d.declaredAt")
    List<Declaration> conflicts(Collection<String> usernames, Collection<String> ods);

    /** Latest first. */
    List<Declaration> findByUsernameOrderByDeclaredAtDesc(String username);

    /** About this organisation or about all, latest first. */
    @Query("select d from Declaration d where d.username in :usernames"
            + " and (d.organisation = :ods or d.organisation is null) order by d.declaredAt desc")
    List<Declaration> about(Collection<String> usernames, String ods);

    /** Everybody who has declared a conflict with this organisation. */
    @Query("select distinct d.username from Declaration d where d.organisation = :ods"
            + " and d.answer = org.qualityoutcomes.assurance.conflicts.Declaration.Answer.CONFLICT")
    List<String> declarers(String ods);

    /** The organisations with which this person has declared a conflict. */
    @Query("select distinct d.organisation from Declaration d where d.username = :username"
            + " and d.answer = org.qualityoutcomes.assurance.conflicts.Declaration.Answer.CONFLICT")
    List<String> declaredBy(String username);
}
