package org.qualityoutcomes.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;

/** ZP1 became part of ZA1 last year, and that one becomes part of ZB1 now. */
class MergeRolesTest {

    private final Organisations organisations = mock(CALLS_REAL_METHODS);
    private final People people = mock(People.class);
    private final Accounts accounts = mock(Accounts.class);
    private final MergeRoles roles = new MergeRoles(organisations, people, accounts);
    private final Map<String, Set<String>> groups = new TreeMap<>();

    @BeforeEach
    void whoHoldsARoleAtTheSuccessorHoldsItAtWhatItTookOver() {
        List<Organisation> all = List.of(trust("ZA1", "ZB1"), trust("ZB1", null), trust("ZP1", "ZA1"));
        doReturn(all).when(organisations).all();
        all.forEach(each -> doReturn(each).when(organisations).byOds(each.ods()));
        when(people.inGroup(any())).thenAnswer(asked -> groups.entrySet().stream()
                .filter(each -> each.getValue().contains(asked.<String>getArgument(0)))
                .map(each -> new Person(each.getKey(), each.getKey(), each.getKey() + "@mail.example"))
                .toList());
        doAnswer(asked -> {
                    String group = asked.getArgument(1);
                    String role = group.substring(0, group.indexOf('-') + 1);
                    organisations.family(group.substring(role.length())).forEach(each -> of(asked.getArgument(0))
                            .add(role + each.ods()));
                    return null;
                })
                .when(people)
                .join(anyString(), anyString());
        doAnswer(asked -> of(asked.getArgument(0)).removeAll(asked.<Set<String>>getArgument(1)))
                .when(accounts)
                .leave(anyString(), any());
        of("alma").addAll(Set.of("lead-ZA1", "lead-ZP1"));
        of("sol").addAll(Set.of("sponsor-ZA1", "sponsor-ZP1"));
        of("bea").add("lead-ZB1");
        of("bo").add("sponsor-ZB1");
    }

    @Test
    void theOtherLeadWorksInTheTeamAndTheSponsorOfWhatIsGoneSignsNoMore() {
        roles.merge("ZA1", "ZB1", Set.of("bea"));
        assertThat(of("bea"))
                .contains("lead-ZA1", "lead-ZB1", "lead-ZP1")
                .noneMatch(group -> group.startsWith("sponsor"));
        assertThat(of("bo")).containsExactlyInAnyOrder("sponsor-ZA1", "sponsor-ZB1", "sponsor-ZP1");
    }

    @Test
    void aSecondMergerTakesTheRolesAtWhatWasTakenOverBeforeAsWell() {
        roles.merge("ZA1", "ZB1", Set.of("bea"));
        assertThat(of("alma")).containsExactlyInAnyOrder("team-ZA1", "team-ZB1", "team-ZP1");
        assertThat(of("sol")).isEmpty();
    }

    @Test
    void aLeadOfTheSuccessorWhoIsNotChosenLeadsNothingOfTheFamily() {
        roles.merge("ZA1", "ZB1", Set.of("alma"));
        assertThat(of("bea")).containsExactlyInAnyOrder("team-ZA1", "team-ZB1", "team-ZP1");
        assertThat(of("alma")).contains("lead-ZA1", "lead-ZB1", "lead-ZP1");
    }

    @Test
    void whoSignsForBothGoesOnSigningForBoth() {
        of("bo").addAll(Set.of("sponsor-ZA1", "sponsor-ZP1"));
        roles.merge("ZA1", "ZB1", Set.of("bea"));
        assertThat(of("bo")).containsExactlyInAnyOrder("sponsor-ZA1", "sponsor-ZB1", "sponsor-ZP1");
    }

    @Test
    void whoWasToLeadAndWorksAtNeitherAnyMoreDoesNotComeBack() {
        roles.merge("ZA1", "ZB1", Set.of("bea", "gone"));
        assertThat(of("gone")).isEmpty();
    }

    private Set<String> of(String username) {
        return groups.computeIfAbsent(username, each -> new TreeSet<>());
    }

    private static Organisation trust(String ods, @Nullable String successor) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Trust " + ods,
                Region.NORTH,
                new ServiceId(UUID.randomUUID()),
                successor == null ? null : new Organisation.Ending(LocalDate.EPOCH, successor));
    }
}
