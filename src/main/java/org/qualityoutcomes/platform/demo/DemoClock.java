package org.qualityoutcomes.platform.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration's clock, which goes as fast as any other and can be moved forward. It survives a restart. */
@Component
@Profile("demo")
class DemoClock implements SmartInitializingSingleton {

    /** The one that nobody moves. */
    private static final Clock WALL = Clock.systemUTC();

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ARRIVED = "qualityoutcomes.demo.arrived";
    private static final String OFFSET = "qualityoutcomes.demo.clock";
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int MOST_YEARS = 10;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final ManagementService engine;
    private final Clock clock;

    DemoClock(ManagementService engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Before the engine works on its first job. */
    @Override
    public void afterSingletonsInstantiated() {
        String kept = engine.getProperties().get(OFFSET);
        if (kept != null) {
            ClockUtil.offset(Long.parseLong(kept));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** To the morning of a day before anything has happened. */
    void begin(LocalDate day) {
        set(day.atTime(MORNING).atZone(LONDON).toInstant());
    }

    /**
     * To the morning of a later day; all that is due until then falls due now.
     *
     * @throws Refusal for the field day
     */
    void moveTo(LocalDate day) {
        if (!day.isAfter(today())) {
            throw Refusal.of(
                    "day",
                    "Choose a day after today: what has happened by the clock cannot be made not to have happened.");
        }
        if (day.isAfter(LocalDate.ofInstant(WALL.instant(), LONDON).plusYears(MOST_YEARS))) {
            throw Refusal.of("day", "Choose a day within ten years.");
        }
        set(day.atTime(MORNING).atZone(LONDON).toInstant());
    }

    /** Back to what the clock on the wall says. */
    void arrive() {
        settle();
        keep(0);
        settle();
        engine.setProperty(ARRIVED, "true");
    }

    /** Whether the story has come to today. */
    boolean isArrived() {
        return engine.getProperties().containsKey(ARRIVED);
    }

    private void set(Instant then) {
        settle();
        keep(then.toEpochMilli() - WALL.millis());
        settle();
    }

    /** What the engine has in hand is finished first: by the new clock it would count as given up, and be done twice. */
    private void settle() {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (engine.createJobQuery().executable().count() > 0 && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void keep(long offset) {
        engine.setProperty(OFFSET, Long.toString(offset));
        ClockUtil.offset(offset);
    }
}
