package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.selfevaluation.domain.ParticipationAnswer.Stance;
import org.qualityoutcomes.worklist.Refusal.Problem;

class ParticipationAnswerTest {

    @Test
    void withoutTheContractNothingElseIsAsked() {
        ParticipationAnswer answer = new ParticipationAnswer("no", "", "", "", "", "");
        assertThat(answer.stance()).isEqualTo(Stance.HOLDS_NO_CONTRACT);
        assertThat(answer.problems()).isEmpty();
    }

    @Test
    void whoHoldsTheContractSaysWhetherTheyTakePart() {
        assertThat(missing(new ParticipationAnswer("yes", "", "", "", "", ""))).containsExactly("participation");
    }

    @Test
    void whoDeclinesSaysWhy() {
        assertThat(missing(new ParticipationAnswer("yes", "no", "", "", "", " ")))
                .containsExactly("reason");
    }

    @Test
    void whoTakesPartSaysWithWhichServicesAndWhomToAsk() {
        assertThat(missing(new ParticipationAnswer("yes", "yes", "rented", " \n ", "", "")))
                .containsExactly("provision", "services", "contactEmail");
        assertThat(missing(new ParticipationAnswer("yes", "yes", "joint", "A\n".repeat(11), "a@b.example", "")))
                .containsExactly("services");
        ParticipationAnswer whole = new ParticipationAnswer("yes", "yes", "joint", " East \n\nWest", "a@b.example", "");
        assertThat(whole.problems()).isEmpty();
        assertThat(whole.serviceNames()).containsExactly("East", "West");
    }

    private static List<String> missing(ParticipationAnswer answer) {
        return answer.problems().stream().map(Problem::field).toList();
    }
}
