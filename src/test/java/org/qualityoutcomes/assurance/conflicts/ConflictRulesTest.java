package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.assurance.conflicts.AWorld.TODAY;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.DECLARED;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.EMPLOYER;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.OFFICE;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.OWN_ORGANISATION;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.RECIPROCAL;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.SAME_PATCH;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.SAME_REGION;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.SAME_SERVICE;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.SERVICE_AGREEMENT;
import static org.qualityoutcomes.assurance.conflicts.ConflictKind.VALIDATED_BEFORE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.organisation.Region;

class ConflictRulesTest {

    private static final String VERA = "vera";

    private final AWorld world = new AWorld();

    @Test
    void whoIsTiedToNothingIsFree() {
        world.member(VERA, "validator").member(VERA, "team-ZC1");
        assertThat(world.kinds(VERA, "ZA1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-ZA1", "team-ZA1", "sponsor-ZA1", "commissioner-ZA1"})
    void everyRoleAtTheOrganisationTies(String group) {
        assertThat(world.member(VERA, group).kinds(VERA, "ZA1")).containsExactly(OWN_ORGANISATION);
    }

    @Test
    void aRoleWhereTheSameServiceServesTies() {
        assertThat(world.member(VERA, "team-ZA2").kinds(VERA, "ZA1")).containsExactly(SAME_SERVICE, SAME_REGION);
    }

    @Test
    void whoWorksThereIsTiedWithoutARole() {
        world.employed(VERA, "ZA1", "Trust ZA1", LocalDate.of(2020, 1, 1), null);
        assertThat(world.kinds(VERA, "ZA1")).containsExactly(OWN_ORGANISATION);
    }

    @Test
    void aFormerEmployerTiesForThreeYearsToTheDay() {
        LocalDate last = TODAY.minusYears(3);
        world.employed(VERA, "ZA1", "Trust ZA1", LocalDate.of(2020, 1, 1), last)
                .employed("victor", "ZA1", "Trust ZA1", LocalDate.of(2020, 1, 1), last.minusDays(1));
        assertThat(world.kinds(VERA, "ZA1")).containsExactly(EMPLOYER);
        assertThat(world.kinds("victor", "ZA1")).isEmpty();
    }

    @Test
    void whoWorksWhereTheServiceServesTooIsTiedByItsAgreement() {
        world.employed(VERA, "ZA2", "Trust ZA2", LocalDate.of(2026, 1, 1), null);
        assertThat(world.kinds(VERA, "ZA1")).containsExactly(SERVICE_AGREEMENT, SAME_REGION);
    }

    @Test
    void whoWorksForTheServiceItselfIsTiedToAllThatItServes() {
        world.employed(VERA, null, "Aldermoor library", LocalDate.of(2026, 1, 1), null);
        assertThat(world.kinds(VERA, "ZA1")).containsExactly(SERVICE_AGREEMENT);
        assertThat(world.kinds(VERA, "ZB1")).isEmpty();
    }

    @Test
    void neighboursInAPatchAreTied() {
        assertThat(world.member(VERA, "lead-ZB1").kinds(VERA, "ZA1")).containsExactly(SAME_PATCH, SAME_REGION);
    }

    @Test
    void theSameRegionOnlySpeaksAgainst() {
        List<Conflict> found =
                ConflictRules.between(world.member(VERA, "lead-ZB1").world(), VERA, "ZA2");
        assertThat(found).extracting(Conflict::kind).containsExactly(SAME_REGION);
        assertThat(found).noneMatch(Conflict::hard);
    }

    @Test
    void anOfficeRulesOutJudgingOnlyWhereItReaches() {
        world.member(VERA, "regional-north").member("nora", "national");
        assertThat(world.kinds(VERA, "ZA1")).containsExactly(OFFICE);
        assertThat(world.kinds(VERA, "ZC1")).isEmpty();
        assertThat(world.kinds("nora", "ZC1")).containsExactly(OFFICE);
    }

    @Test
    void whatWasDeclaredTiesToThatOrganisationAlone() {
        world.declares(VERA, "ZA1");
        assertThat(world.kinds(VERA, "ZA1")).containsExactly(DECLARED);
        assertThat(world.kinds(VERA, "ZA2")).isEmpty();
    }

    @Test
    void whoValidatedLastTimeIsNotThePersonOfTheRunningCase() {
        world.seat(VERA, "2025", "ZC1", true).seat("victor", "2027", "ZC1", false);
        assertThat(world.kinds(VERA, "ZC1")).containsExactly(VALIDATED_BEFORE);
        assertThat(world.kinds("victor", "ZC1")).isEmpty();
    }

    @Test
    void onlyTheLastTimeCounts() {
        world.seat(VERA, "2023", "ZC1", true).seat("victor", "2025", "ZC1", true);
        assertThat(world.kinds(VERA, "ZC1")).isEmpty();
    }

    @Test
    void twoServicesThatValidateEachOtherAreSeen() {
        world.member(VERA, "team-ZC1").member("rita", "team-ZA2").seat("rita", "2025", "ZC1", true);
        assertThat(world.kinds(VERA, "ZA2")).containsExactly(RECIPROCAL);
        assertThat(world.kinds(VERA, "ZB1")).isEmpty();
    }

    @Test
    void aSeatOfLongAgoIsNotReciprocal() {
        world.member(VERA, "team-ZC1").member("rita", "team-ZA2").seat("rita", "2023", "ZC1", true);
        assertThat(world.kinds(VERA, "ZA2")).isEmpty();
    }

    static Stream<Random> worlds() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    /** Worlds at random, whatever else is in them: one hard fact, and nobody can say that the pair is free. */
    @ParameterizedTest
    @MethodSource("worlds")
    void aPairWithAHardFactIsNeverFree(Random random) {
        List<String> codes = List.of("ZA1", "ZA2", "ZB1", "ZC1", "ZD1", "ZE1");
        world.place("ZD1", any(random, List.of(Region.values())), "Dunmere Library", "Calder")
                .place("ZE1", any(random, List.of(Region.values())), "Dunmere Library", null);
        List<String> people = List.of(VERA, "victor", "rita");
        for (int each = random.nextInt(12); each > 0; each--) {
            anything(random, any(random, people), any(random, codes));
        }
        String ods = any(random, codes);
        ConflictKind hard = any(random, HARD);
        tie(hard, ods);

        List<Conflict> found = ConflictRules.between(world.world(), VERA, ods);
        assertThat(found).anySatisfy(conflict -> assertThat(conflict.kind()).isEqualTo(hard));
        assertThat(found.get(0).hard()).isTrue();
    }

    private static final List<ConflictKind> HARD =
            Stream.of(ConflictKind.values()).filter(ConflictKind::isHard).toList();

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void anything(Random random, String person, String ods) {
        LocalDate from = TODAY.minusDays(random.nextInt(3000));
        LocalDate until = random.nextBoolean() ? null : from.plusDays(random.nextInt(2000));
        List<Runnable> facts = new ArrayList<>();
        facts.add(() -> world.member(person, any(random, List.of("team-", "lead-", "sponsor-")) + ods));
        facts.add(() -> world.member(person, any(random, List.of("national", "regional-south", "validator"))));
        facts.add(() -> world.employed(person, ods, "Trust " + ods, from, until));
        facts.add(() -> world.seat(person, any(random, List.of("2023", "2025", "2027")), ods, random.nextBoolean()));
        facts.add(() -> world.declares(person, ods));
        any(random, facts).run();
    }

    /** The smallest fact of each kind. */
    private void tie(ConflictKind kind, String ods) {
        LocalDate from = LocalDate.of(2019, 1, 1);
        switch (kind) {
            case OWN_ORGANISATION -> world.member(VERA, "sponsor-" + ods);
            case SAME_SERVICE ->
                world.place("ZX1", Region.LONDON, served(ods), null).member(VERA, "team-ZX1");
            case EMPLOYER -> world.employed(VERA, ods, "Trust", from, TODAY.minusYears(2));
            case SERVICE_AGREEMENT -> world.employed(VERA, null, served(ods), from, null);
            case SAME_PATCH ->
                world.place(ods, Region.NORTH, served(ods), "Marsh")
                        .place("ZX1", Region.LONDON, "Other Library", "Marsh")
                        .member(VERA, "lead-ZX1");
            case DECLARED -> world.declares(VERA, ods);
            default -> world.member(VERA, "national");
        }
    }

    private String served(String ods) {
        return Objects.requireNonNull(world.world().places().get(ods)).service();
    }
}
