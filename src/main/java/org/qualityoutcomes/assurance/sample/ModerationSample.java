package org.qualityoutcomes.assurance.sample;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleOpened;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws reviews for the panel when their cycle opens. Nobody but the panel and the national team is told of it. */
@Component
@Transactional
@EnableConfigurationProperties(SampleSettings.class)
public class ModerationSample {

    private final SampleDraws draws;
    private final Reviews reviews;
    private final SampleSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModerationSample(
            SampleDraws draws,
            Reviews reviews,
            SampleSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.draws = draws;
        this.reviews = reviews;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How a cycle was drawn; with the seed and the list of its organisations anybody can draw it again.
     *
     * @param of how many reviews took part, later ones among them
     * @param drawn how many of these are in the sample
     */
    public record Drawn(long seed, int percent, int of, int drawn, Instant at) {}

    @EventListener
    void on(CycleOpened opened) {
        if (opened.kind().hasLevels()) {
            drawFrom(opened);
        }
    }

    private void drawFrom(CycleOpened opened) {
        draw(
                opened.cycle(),
                reviews.ofCycle(opened.cycle()).stream()
                        .map(each -> each.organisation().ods())
                        .toList());
    }

    private SampleDraw draw(CycleId cycle, List<String> organisations) {
        SampleDraw draw =
                new SampleDraw(cycle, settings.nextSeed(), settings.percent(), organisations, clock.instant());
        events.publishEvent(
                new SampleDrawn(cycle, draw.seen().drawn(), draw.seen().of()));
        return draws.save(draw);
    }

    /** Whether the panel looks at this review in any case. A review that came after the draw is drawn by itself, once. */
    public boolean holds(Review review) {
        SampleDraw draw = draws.findById(review.cycle().value()).orElseGet(() -> draw(review.cycle(), List.of()));
        boolean drawn = draw.of(review.organisation().ods());
        draws.save(draw);
        return drawn;
    }

    @Transactional(readOnly = true)
    public Optional<Drawn> ofCycle(CycleId cycle) {
        return draws.findById(cycle.value()).map(SampleDraw::seen);
    }
}
