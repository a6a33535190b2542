package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;
import org.qualityoutcomes.review.Cycles;

class KeptLedgerTest {

    private static final Instant NOON = Instant.parse("2027-06-05T11:00:00Z");
    private static final List<String> PEOPLE =
            IntStream.range(0, 60).mapToObj(number -> "validator" + number).toList();
    private static final List<String> CODES =
            IntStream.range(0, 250).mapToObj(number -> "Z" + number).toList();

    private final Register register = mock();
    private final People people = mock();
    private final ValidatorRegister validators = mock();
    private final PastSeats seats = mock();
    private final Patches patches = mock();
    private final Declarations declarations = mock();
    private final Cycles cycles = mock();
    private final Waivers waivers = mock();
    private final KeptLedger ledger = new KeptLedger(
            new ReadWorld(
                    register,
                    people,
                    validators,
                    seats,
                    patches,
                    declarations,
                    cycles,
                    Clock.fixed(NOON, ZoneOffset.UTC)),
            waivers);

    /** Each validator is of the team of the organisation with the same number; every fifth service serves two. */
    @BeforeEach
    void aWholeCycle() {
        when(register.entries())
                .thenReturn(IntStream.range(0, 250)
                        .mapToObj(number -> new Register.Entry(
                                "Z" + number,
                                "Trust " + number,
                                Region.values()[number % 4],
                                "Service " + number % 200))
                        .toList());
        when(people.groupsOf(any(Collection.class)))
                .thenAnswer(asked -> asked.<Collection<String>>getArgument(0).stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                username -> Set.of("validator", "team-Z" + username.substring("validator".length())))));
    }

    @Test
    void aWholeCycleTakesAsManyQuestionsAsOnePair() {
        ledger.between("validator1", "Z1");
        long one = questions();
        ConflictLedger.Table table = ledger.table(PEOPLE, CODES);
        long hard = PEOPLE.stream()
                .flatMap(username -> CODES.stream().map(ods -> table.between(username, ods)))
                .filter(found -> found.stream().anyMatch(Conflict::hard))
                .count();
        assertThat(questions()).isEqualTo(2 * one);
        assertThat(hard).as("60 own organisations and 50 of the same service").isEqualTo(110);
    }

    private long questions() {
        return Stream.of(register, people, validators, seats, patches, declarations, cycles, waivers)
                .mapToLong(each -> mockingDetails(each).getInvocations().size())
                .sum();
    }

    @Test
    void whatIsWaivedIsNotThereAnyMore() {
        when(people.groupsOf(any(Collection.class))).thenReturn(Map.of("vera", Set.of("team-Z4")));
        Conflict soft = ledger.between("vera", "Z8").get(0);
        assertThat(soft.kind()).isEqualTo(ConflictKind.SAME_REGION);
        Waiver waiver = new Waiver("vera", "Z8", soft, "Far apart.", "nora", NOON);
        waiver.confirm("rita", NOON);
        when(waivers.confirmed(any(), any())).thenReturn(List.of(waiver));
        assertThat(ledger.between("vera", "Z8")).isEmpty();
    }
}
