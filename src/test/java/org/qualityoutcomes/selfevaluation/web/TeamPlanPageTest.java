package org.qualityoutcomes.selfevaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Assignment;
import org.qualityoutcomes.selfevaluation.domain.PlanTeam;
import org.qualityoutcomes.selfevaluation.domain.ReadTeamPlan;
import org.qualityoutcomes.selfevaluation.domain.TeamPlan;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ConcurrentModel;

class TeamPlanPageTest {

    @Test
    void anUnreadableDateComesBackAsTypedWithAMessageBesideIt() {
        ReviewId id = new ReviewId(UUID.randomUUID());
        LocalDate day = LocalDate.of(2027, 6, 5);
        Organisation house = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZA1",
                "Aldermoor",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
        Review review = new Review(
                id, "2027-ZA1", new CycleId(UUID.randomUUID()), house, "2023", Phase.SELF_EVALUATION, day, day, day);
        PlanTeam planTeam = mock();
        ReadTeamPlan readPlan = mock();
        TeamPlan nothing = new TeamPlan(List.of(new Assignment("O1", null, null, null)), List.of(), List.of());
        when(readPlan.show(id))
                .thenReturn(new ReadTeamPlan.View(
                        review, nothing, List.of(), false, false, List.of(), List.of(), null, Map.of()));
        ConcurrentModel model = new ConcurrentModel();
        MockHttpServletResponse response = new MockHttpServletResponse();

        new TeamPlanPage(readPlan, planTeam, TestEditions.shipped(), mock(Worklist.class))
                .keep(id.value(), Map.of("owner-O1", "ann", "due-O1", "+999999-01-01"), model, response);

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(((SentTeamPlan) model.getAttribute("typed")).lines())
                .containsExactly(new SentTeamPlan.Line("O1", "ann", null, "+999999-01-01"));
        assertThat(model.getAttribute("problems"))
                .isEqualTo(List.of(new Problem("due-O1", "O1: enter a day of the years 2000 to 2100.")));
        verify(planTeam, never()).keep(any(), any(), any());
    }
}
