package org.qualityoutcomes.assurance.sample;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.review.CycleId;

/** A cycle's draw: its seed, its share, and who took part with what result. Nothing drawn ever changes. */
@Entity
@Table(name = "sample_draw")
class SampleDraw {

    @Id
    private UUID cycleId;

    @Column(nullable = false)
    private long seed;

    @Column(nullable = false)
    private int percent;

    @Column(nullable = false)
    private Instant drawnAt;

    @ElementCollection
    @CollectionTable(name = "sample_lot", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "organisation")
    @Column(name = "drawn", nullable = false)
    private Map<String, Boolean> lots = new HashMap<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SampleDraw() {}

    /** @param organisations all that the cycle opened for; none for a cycle that was open before samples were drawn */
    SampleDraw(CycleId cycle, long seed, int percent, Collection<String> organisations, Instant drawnAt) {
        this.cycleId = cycle.value();
        this.seed = seed;
        this.percent = percent;
        this.drawnAt = drawnAt;
        Set<String> drawn = rule().draw(organisations);
        organisations.forEach(each -> lots.put(each, drawn.contains(each)));
    }

    /** @return whether it is drawn; who was not there at the draw has one of their own, once */
    boolean of(String organisation) {
        return lots.computeIfAbsent(organisation, later -> rule().drawsLater(later));
    }

    private Lots rule() {
        return new Lots(seed, percent);
    }

    ModerationSample.Drawn seen() {
        int drawn = (int) lots.values().stream().filter(each -> each).count();
        return new ModerationSample.Drawn(seed, percent, lots.size(), drawn, drawnAt);
    }
}
