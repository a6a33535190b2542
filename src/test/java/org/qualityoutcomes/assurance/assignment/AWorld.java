package org.qualityoutcomes.assurance.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.conflicts.ConflictKind;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;

/** Cases and validators put together by hand or by chance. */
final class AWorld {

    static final ValidationWindow WINDOW =
            ValidationWindow.after(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 3, 1), new WorkingDays());

    private final List<Case> cases = new ArrayList<>();
    private final List<ValidatorFacts> validators = new ArrayList<>();
    private final Map<String, List<Conflict>> conflicts = new HashMap<>();
    private final Set<Facts.Couple> lastPairs = new HashSet<>();

    /** A case with a service of its own; its organisation is {@code ZA<number>}. */
    AWorld review(int number, Region region) {
        return review(number, region, 1000 + number, null, null);
    }

    AWorld review(int number, Region region, int service, @Nullable String primary, @Nullable String second) {
        String ods = "ZA" + number;
        cases.add(new Case(
                new UUID(1, number),
                "2027-" + ods,
                new Organisation(
                        new OrganisationId(new UUID(2, number)),
                        ods,
                        "Trust " + number,
                        region,
                        new ServiceId(new UUID(3, service))),
                true,
                primary,
                second,
                true));
        return this;
    }

    /** The validators of the latest case are confirmed, and not asked yet. */
    AWorld confirmed() {
        Case last = cases.remove(cases.size() - 1);
        cases.add(new Case(
                last.review(),
                last.reference(),
                last.organisation(),
                last.open(),
                last.primary(),
                last.second(),
                false));
        return this;
    }

    AWorld validator(String username, int capacity, boolean experienced, Region... regions) {
        validators.add(new ValidatorFacts(
                username, "Name of " + username, Set.of(regions), capacity, experienced, null, List.of(), List.of()));
        return this;
    }

    AWorld validator(ValidatorFacts facts) {
        validators.add(facts);
        return this;
    }

    AWorld conflict(String username, int review, boolean hard) {
        conflicts
                .computeIfAbsent(username + "@ZA" + review, pair -> new ArrayList<>())
                .add(
                        hard
                                ? new Conflict(ConflictKind.EMPLOYER, "Works there.", "Register", null, null)
                                : new Conflict(ConflictKind.SAME_REGION, "Knows the lead.", "Register", null, null));
        return this;
    }

    AWorld lastPair(String one, String other) {
        lastPairs.add(Facts.Couple.of(one, other));
        return this;
    }

    Facts facts() {
        return new Facts(
                cases,
                validators,
                (username, ods) -> conflicts.getOrDefault(username + "@" + ods, List.of()),
                lastPairs,
                WINDOW);
    }

    /** @param dense how many of a hundred pairs of person and organisation have a conflict */
    static AWorld byChance(long seed, int reviews, int people, int capacity, int dense) {
        Random random = new Random(seed);
        AWorld world = new AWorld();
        for (int r = 0; r < reviews; r++) {
            int service = random.nextInt(4) == 0 ? 1000 + Math.max(0, r - 1) : 1000 + r;
            world.review(r, Region.values()[random.nextInt(4)], service, null, null);
        }
        for (int p = 0; p < people; p++) {
            world.validators.add(world.somebody(random, "v" + p, capacity));
            for (int r = 0; r < reviews; r++) {
                if (random.nextInt(100) < dense) {
                    world.conflict("v" + p, r, random.nextBoolean());
                }
            }
            if (p > 0 && random.nextInt(3) == 0) {
                world.lastPair("v" + p, "v" + (p - 1));
            }
        }
        return world;
    }

    private ValidatorFacts somebody(Random random, String username, int capacity) {
        LocalDate away = WINDOW.days().get(random.nextInt(20));
        return new ValidatorFacts(
                username,
                "Name of " + username,
                random.nextBoolean() ? Set.of() : Set.of(Region.values()[random.nextInt(3) + 1], Region.NORTH),
                Math.max(1, capacity - random.nextInt(2)),
                random.nextInt(3) > 0,
                random.nextInt(12) == 0 ? "Has no training." : null,
                List.of(),
                random.nextInt(4) == 0
                        ? List.of(new ValidatorFacts.Absence(
                                random.nextInt(3) == 0 ? WINDOW.days().get(0) : away,
                                random.nextInt(3) == 0 ? away.plusYears(1) : away.plusDays(7)))
                        : List.of());
    }
}
