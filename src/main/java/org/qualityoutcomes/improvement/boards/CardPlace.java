package org.qualityoutcomes.improvement.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Where the team put a card: what it wants to do first. Nothing follows from it but the order. */
@Entity
@Table(name = "card_place")
class CardPlace {

    @Id
    private UUID actionId;

    @Column(nullable = false)
    private UUID planId;

    @Column(nullable = false)
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected CardPlace() {}

    UUID actionId() {
        return actionId;
    }

    int place() {
        return place;
    }
}
