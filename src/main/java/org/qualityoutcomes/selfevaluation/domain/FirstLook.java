package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/** A team's quick look at all indicators before it begins, to see where the gaps are. It is never submitted. */
@Entity
@Table(name = "first_look")
class FirstLook {

    @Id
    private UUID reviewId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "first_look_view", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "view_taken", nullable = false)
    @Enumerated(EnumType.STRING)
    private Map<String, FirstView> views = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected FirstLook() {}

    FirstLook(ReviewId review) {
        this.reviewId = review.value();
    }

    void take(Map<String, FirstView> taken) {
        views.clear();
        views.putAll(taken);
    }

    Map<String, FirstView> views() {
        return Map.copyOf(views);
    }
}
