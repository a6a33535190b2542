package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.ValidatorsAgreement.Agreed;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.improvement.ActionFacts;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;

/** A national summary as somebody reads it who lays all of its tables side by side and subtracts. */
class NationalSummaryTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");
    private static final Cycle NOW = cycle(2027);
    private static final Cycle THEN = cycle(2025);

    @Test
    void noSmallGroupFollowsFromAllTablesTogether() {
        int hidden = 0;
        int told = 0;
        for (int seed = 0; seed < 15; seed++) {
            World world = new World(new Random(seed));
            AttackOnSummary attack = new AttackOnSummary(world.summary(), world.waiting, world.notJudged, world.isNew);
            assertThat(attack.smallGroups()).as("world %d", seed).isEmpty();
            hidden += attack.hidden();
            told += attack.told();
        }
        assertThat(hidden).as("figures that are not told").isGreaterThan(250);
        assertThat(told).as("figures that are").isGreaterThan(hidden);
    }

    @Test
    void ofASmallRegionItDoesNotFollowWhichLevelsItIsNotAt() {
        for (int seed = 0; seed < 10; seed++) {
            World world = new World(new Random(seed), Region.values()[seed % Region.values().length]);
            AttackOnSummary attack = new AttackOnSummary(world.summary(), world.waiting, world.notJudged, world.isNew);
            assertThat(attack.smallGroups()).as("world %d", seed).isEmpty();
            assertThat(attack.ruledOut(Region.values()[seed % Region.values().length].title()))
                    .as("world %d", seed)
                    .isEmpty();
            assertThat(attack.told()).as("figures that are told").isGreaterThan(60);
        }
    }

    @Test
    void howManyReportsThereAreIsToldThoughSmallGroupsStandBesideThem() {
        World world = Stream.iterate(0, seed -> seed + 1)
                .map(seed -> new World(new Random(seed)))
                .filter(each -> each.waiting.isEmpty())
                .findFirst()
                .orElseThrow();
        world.summary().sheets().stream()
                .filter(sheet -> sheet.title().startsWith("Levels by region"))
                .flatMap(sheet -> sheet.rows().stream())
                .forEach(row -> assertThat(row.get(row.size() - 1)).isNotEqualTo(Figures.NOT_TOLD));
    }

    @Test
    void aServiceThatWorksForSeveralOrganisationsCountsOnceWhereServicesAreCounted() {
        World world = new World(Stream.generate(() -> Phase.VALIDATION).limit(12));
        Summary summary = world.summary();
        assertThat(services(summary).rows())
                .as("two of them share a service")
                .containsExactly(List.of("All regions", "12", "11", "11"));
        Sheet part = summary.sheets().get(0);
        assertThat(part.rows().get(part.rows().size() - 1))
                .as("all other tables count organisations")
                .contains("12");
        assertThat(summary.notes())
                .contains("Organisations count, each with the review that it signed and submitted. Only the table of"
                        + " library services counts services.");
    }

    @Test
    void whoEndedEarlyOrNeverTookPartWasAskedAndHasNotSubmitted() {
        Stream<Phase> ended = Stream.of(
                Phase.NOT_TAKING_PART,
                Phase.WITHDRAWN,
                Phase.MERGED,
                Phase.DISCONTINUED,
                Phase.NOT_SUBMITTED,
                Phase.OVERTAKEN);
        Stream<Phase> submitted = Stream.of(Phase.VALIDATION, Phase.REPORT, Phase.CLOSED, Phase.VALIDATION);
        Stream<Phase> shared = Stream.of(Phase.MERGED, Phase.MODERATION);
        Sheet services = services(new World(Stream.of(shared, submitted, ended, Stream.of(Phase.SELF_EVALUATION))
                        .flatMap(each -> each))
                .summary());
        assertThat(services.headings())
                .containsExactly("Region", "Organisations asked", "Services asked", "Services that submitted");
        assertThat(services.rows())
                .as("of the service that two share, one has submitted")
                .containsExactly(List.of("All regions", "13", "12", "5"));
    }

    @Test
    void howFewServicesHaveNotSubmittedDoesNotFollow() {
        Stream<Phase> submitted = Stream.generate(() -> Phase.VALIDATION).limit(12);
        World world = new World(Stream.concat(submitted, Stream.of(Phase.NOT_SUBMITTED, Phase.WITHDRAWN)));
        assertThat(services(world.summary()).rows())
                .as("where nearly every service has one organisation, the one figure tells the other")
                .containsExactly(List.of("All regions", Figures.NOT_TOLD, Figures.NOT_TOLD, Figures.NOT_TOLD));
    }

    private static Sheet services(Summary summary) {
        return summary.sheets().stream()
                .filter(sheet -> sheet.title().equals("Library services"))
                .findFirst()
                .orElseThrow();
    }

    private static Cycle cycle(int year) {
        LocalDate day = LocalDate.of(year, 6, 5);
        return new Cycle(
                new CycleId(UUID.randomUUID()),
                Integer.toString(year),
                "Cycle " + year,
                EDITION.code(),
                day.minusYears(2),
                day,
                day);
    }

    /** A cycle of some forty organisations in each region, and the one before. */
    private static final class World {

        private final Random dice;
        private final @Nullable Region small;
        private final List<Passage> passages = new ArrayList<>();
        private final List<FinalLevel> levels = new ArrayList<>();
        private final Set<String> judged = new HashSet<>();
        /** Titles of the regions where somebody waits for a report, and of all of them where there are any. */
        private final Set<String> waiting = new HashSet<>();

        private boolean notJudged;
        private boolean isNew;

        World(Random dice) {
            this(dice, null);
        }

        /** One region, whose reviews stand where these say and are not reported on. */
        World(Stream<Phase> phases) {
            dice = new Random(0);
            small = null;
            phases.forEach(
                    phase -> passages.add(passage(NOW, Region.NORTH, Region.NORTH.key() + passages.size(), phase)));
        }

        /** @param small where there are four organisations at most, all of them at level 2 */
        World(Random dice, @Nullable Region small) {
            this.dice = dice;
            this.small = small;
            boolean everythingIsIssued = dice.nextInt(3) > 0;
            for (Region region : Region.values()) {
                int organisations = region == small ? 1 + dice.nextInt(4) : 8 + dice.nextInt(40);
                for (int number = 0; number < organisations; number++) {
                    come(region, region.key() + number, everythingIsIssued);
                }
            }
        }

        private void come(Region region, String ods, boolean everythingIsIssued) {
            if (dice.nextInt(30) == 0) {
                passages.add(passage(NOW, region, ods, Phase.NOT_SUBMITTED));
                return;
            }
            Passage now = passage(NOW, region, ods, Phase.REPORT);
            passages.add(now);
            if (dice.nextInt(40) > 0) {
                judged.add(ods);
            } else {
                notJudged = true;
            }
            if (!everythingIsIssued && dice.nextInt(15) == 0) {
                waiting.addAll(Set.of(region.title(), "All regions"));
                return;
            }
            issue(now);
            if (dice.nextInt(20) > 0) {
                Passage then = passage(THEN, region, ods, Phase.CLOSED);
                passages.add(then);
                issue(then);
            } else {
                isNew = true;
            }
        }

        private void issue(Passage passage) {
            for (Outcome outcome : EDITION.outcomes()) {
                double spread = passage.region() == small ? 0 : dice.nextGaussian();
                int level = Math.max(0, Math.min(4, (int) Math.round(2 + spread)));
                Rating rating = new Rating(level, level == 0 ? null : SubLevel.values()[dice.nextInt(3)]);
                levels.add(new FinalLevel(passage.review(), outcome.code(), rating));
            }
        }

        private static Passage passage(Cycle cycle, Region region, String ods, Phase phase) {
            return new Passage(
                    new ReviewId(UUID.randomUUID()),
                    cycle.reference() + "-" + ods,
                    cycle.id(),
                    cycle.name(),
                    cycle.edition(),
                    cycle.deadline(),
                    CycleKind.QUALITY_REVIEW,
                    phase,
                    ods,
                    region);
        }

        Summary summary() {
            Cycles cycles = mock();
            when(cycles.get(NOW.id())).thenReturn(NOW);
            when(cycles.all()).thenReturn(List.of(NOW, THEN));
            Editions editions = mock();
            when(editions.get(any())).thenReturn(EDITION);
            Passages all = mock();
            when(all.all()).thenReturn(passages);
            FinalLevels issued = reviews -> levels.stream()
                    .filter(each -> reviews.contains(each.review()))
                    .toList();
            ActionFacts actions = mock();
            return new SumUpCycle(
                            cycles,
                            editions,
                            all,
                            new FollowActions(actions, issued, mock(), mock(), mock()),
                            actions,
                            (cycle, without) -> agreed(),
                            mock(SubmissionTimes.class),
                            organisations(),
                            Clock.systemUTC())
                    .of(NOW.id(), Set.of());
        }

        /** Each with a service of its own, but the first two of every region, which share one. */
        private Organisations organisations() {
            Organisations organisations = mock();
            when(organisations.all())
                    .thenReturn(passages.stream()
                            .map(each -> new Organisation(
                                    new OrganisationId(UUID.randomUUID()),
                                    each.ods(),
                                    each.ods(),
                                    each.region(),
                                    service(each)))
                            .distinct()
                            .collect(Collectors.toMap(Organisation::ods, each -> each, (one, same) -> one))
                            .values()
                            .stream()
                            .toList());
            return organisations;
        }

        private static ServiceId service(Passage passage) {
            String first = passage.region().key() + "0";
            String name = passage.ods().equals(passage.region().key() + "1") ? first : passage.ods();
            return new ServiceId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        }

        private List<Agreed> agreed() {
            return EDITION.outcomes().stream()
                    .map(outcome -> new Agreed(outcome.code(), judged, "70%", "80%", "0.61"))
                    .toList();
        }
    }
}
