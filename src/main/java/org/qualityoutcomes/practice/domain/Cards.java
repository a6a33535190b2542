package org.qualityoutcomes.practice.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Cards extends JpaRepository<Card, UUID> {

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.id = ?1")
    Optional<Card> hold(UUID id);

    @Query("select c from Card c where c.organisation in ?1 order by c.number desc")
    Slice<Card> ofOrganisations(Collection<String> organisations, Pageable page);

    /** Those with the editors first, then by number. */
    @Query("select c from Card c where c.state in ?1 and c.organisation not in ?2"
            + " order by case when c.state = org.qualityoutcomes.practice.domain.CardState.EDITING then 0 else 1 end,"
            + " c.number")
    Slice<Card> inStates(Collection<CardState> states, Collection<String> without, Pageable page);

    /** Cards of which others can read a version that cites this item. */
    @Query("select c from Card c join c.versions v join v.evidence e where c.shown = true and c.anonymous = false"
            + " and v.number = c.publishedVersion and e = ?1")
    List<Card> showing(UUID evidence, Limit most);

    /** Those that others read and that are being revised on the day for asking whether they are still current, or later. */
    @Query("select c.id from Card c where c.shown = true and c.reviewBy <= ?1"
            + " and c.state <> org.qualityoutcomes.practice.domain.CardState.PUBLISHED")
    List<UUID> shownInRevision(LocalDate today);

    /** Cards that cite one of these items now. */
    @Query("select distinct c from Card c join c.evidence e where e in ?1")
    List<Card> citing(Collection<UUID> evidence);

    /** Those, and cards that cited one of them in the words that their service agreed to or that were published last. */
    @Query("select c from Card c where c in (select d from Card d join d.evidence e where e in ?1)"
            + " or c in (select v.card from CardVersion v join v.evidence e where e in ?1"
            + " and (v.number = v.card.agreedVersion or v.number = v.card.publishedVersion)) order by c.number")
    List<Card> using(Collection<UUID> evidence);

    @Query("select count(c) > 0 from Card c where c.nomination = ?1")
    boolean isNominated(String nomination);

    default Card get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
