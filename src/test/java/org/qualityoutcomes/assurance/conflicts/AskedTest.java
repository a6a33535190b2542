package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.conflicts.Asked.State;

class AskedTest {

    private static final Instant MAY = Instant.parse("2027-05-03T11:00:00Z");
    private static final Instant JUNE = Instant.parse("2027-06-05T11:00:00Z");

    private static final Declaration NONE = Declaration.ofNothing("vera", "ZA1", null, Occasion.ASSIGNMENT, 1, MAY);
    private static final Declaration GENERAL = Declaration.ofNothingElse("vera", 1, JUNE);
    private static final Declaration CONFLICT =
            Declaration.ofConflict("vera", "ZA1", null, Occasion.FOUND, 1, Tie.TOOK_PART, "", MAY);

    @Test
    void nobodyWhoWasNotAskedHasSaidNo() {
        assertThat(Asked.of(List.of()).state()).isEqualTo(State.NEVER_ASKED);
        assertThat(Asked.of(List.of()).sentence()).isEqualTo("Never asked");
    }

    @Test
    void anAnswerAboutTheOrganisationSaysMoreThanOneAboutAll() {
        assertThat(Asked.of(List.of(GENERAL, NONE)).sentence()).isEqualTo("None declared on 3 May 2027");
        assertThat(Asked.of(List.of(GENERAL)).sentence()).isEqualTo("None declared in general on 5 June 2027");
    }

    @Test
    void whatWasDeclaredIsNotUndoneByALaterAnswer() {
        assertThat(Asked.of(List.of(GENERAL, CONFLICT)).sentence()).isEqualTo("Declared on 3 May 2027");
    }
}
