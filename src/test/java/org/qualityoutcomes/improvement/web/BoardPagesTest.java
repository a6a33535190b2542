package org.qualityoutcomes.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.boards.PlanBoard;
import org.qualityoutcomes.improvement.domain.ReadPlans;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.Cycles;
import org.springframework.ui.ConcurrentModel;
import org.springframework.ui.Model;

class BoardPagesTest {

    @Test
    void plansAreToBeTakenAwayOfCyclesThatCameToPlansAlone() {
        Cycles cycles = mock();
        Cycle withLevels = mock();
        when(cycles.all()).thenReturn(List.of(mock(Cycle.class), withLevels));
        when(cycles.withLevels()).thenReturn(List.of(withLevels));
        Model model = new ConcurrentModel();

        new BoardPages(mock(PlanBoard.class), mock(ReadPlans.class), mock(Organisations.class), cycles)
                .region("north", 0, model);

        assertThat(model.getAttribute("cycles")).isEqualTo(List.of(withLevels));
    }
}
