package org.qualityoutcomes.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.ConveneMeeting;
import org.qualityoutcomes.assurance.domain.HoldMeeting;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class MeetingPagesTest {

    @Test
    void anUnreadableDayStaysOnThePageWithAnObjection() {
        CurrentUser user = mock(CurrentUser.class);
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        MeetingPages pages = new MeetingPages(
                mock(ConveneMeeting.class), mock(HoldMeeting.class), mock(Cycles.class), mock(Worklist.class), user);
        ExtendedModelMap model = new ExtendedModelMap();
        MockHttpServletResponse response = new MockHttpServletResponse();
        MeetingPages.Typed typed =
                new MeetingPages.Typed(UUID.randomUUID(), "31/2/2027", "mona", List.of("ann"), List.of());
        pages.convene(typed, model, response);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(model.get("typed")).isEqualTo(typed);
        assertThat(model.get("problems"))
                .isEqualTo(List.of(new Problem("date", "Enter the day of the meeting, for example 27/3/2027.")));
    }
}
