package org.qualityoutcomes.changes.domain;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;

class MergeRolesTest {

    private final People people = mock(People.class);
    private final Accounts accounts = mock(Accounts.class);
    private final MergeRoles roles = new MergeRoles(people, accounts);

    @BeforeEach
    void aLeadOfEach() {
        when(people.inGroup(any())).thenReturn(List.of());
        when(people.inGroup(Groups.lead("ZA1"))).thenReturn(List.of(person("alma")));
        when(people.inGroup(Groups.lead("ZB1"))).thenReturn(List.of(person("bea")));
        when(people.inGroup(Groups.sponsor("ZA1"))).thenReturn(List.of(person("sol")));
    }

    @Test
    void theOtherLeadWorksInTheTeamAndTheSponsorOfWhatIsGoneSignsNoMore() {
        roles.merge("ZA1", "ZB1", Set.of("bea"));
        verify(people).join("bea", Groups.lead("ZB1"));
        verify(accounts).leave("alma", Set.of(Groups.lead("ZA1"), Groups.lead("ZB1")));
        verify(people).join("alma", Groups.team("ZB1"));
        verify(accounts).leave("sol", Set.of(Groups.sponsor("ZA1")));
    }

    @Test
    void whoWasToLeadAndWorksAtNeitherAnyMoreDoesNotComeBack() {
        roles.merge("ZA1", "ZB1", Set.of("bea", "gone"));
        verify(people).join("bea", Groups.lead("ZB1"));
        verify(people, never()).join(eq("gone"), any());
    }

    private static Person person(String username) {
        return new Person(username, username, username + "@mail.example");
    }
}
