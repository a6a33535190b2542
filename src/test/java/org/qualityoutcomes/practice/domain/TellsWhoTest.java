package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;
import org.qualityoutcomes.organisation.Register.Entry;

class TellsWhoTest {

    private final Register register = mock();
    private final People people = mock();
    private final TellsWho tells = new TellsWho(register, people);

    @BeforeEach
    void aJointService() {
        when(register.entries())
                .thenReturn(List.of(
                        new Entry("ZA1", "Aldermoor Hospitals", Region.NORTH, "Hawthorn Library Service"),
                        new Entry("RTH", "Oakley Community Trust", Region.NORTH, "Hawthorn Library Service"),
                        new Entry("RBZ", "Birchfield Hospital", Region.SOUTH, "Birchfield Library")));
        when(people.inGroup("lead-ZA1")).thenReturn(List.of(new Person("lead.za1", "Ada Quill", "a@mail.example")));
        when(people.inGroup("team-ZA1")).thenReturn(List.of(new Person("team1.za1", "Jo Lee", "j@mail.example")));
    }

    @Test
    void theServiceItsPeopleAndAllThatItServesTellAndOthersDoNot() {
        Card card = ACard.nominated();
        card.write(
                ACard.words("Hawthorn, that is Quill and Lee, went to Oakley, to RTH and to Birchfield and RBZ"),
                List.of(),
                Set.of(),
                true);
        assertThat(tells.in(card)).containsExactly("Hawthorn", "Lee", "Oakley", "Quill", "RTH");
    }

    @Test
    void whereTheNameIsShownNothingIsPointedOut() {
        assertThat(tells.in(ACard.published(false))).isEmpty();
    }
}
