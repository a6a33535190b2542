package org.qualityoutcomes.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.ConveneMeeting;
import org.qualityoutcomes.assurance.domain.HoldMeeting;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;

class MeetingPagesTest {

    @Test
    void anUnreadableDayStaysOnThePageWithAnObjection() {
        CurrentUser user = mock(CurrentUser.class);
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        MeetingPages pages =
                new MeetingPages(mock(ConveneMeeting.class), mock(HoldMeeting.class), mock(Worklist.class), user);
        ExtendedModelMap model = new ExtendedModelMap();
        MockHttpServletResponse response = new MockHttpServletResponse();
        pages.convene(UUID.randomUUID(), "5 June", "mona", null, null, model, response);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(model.get("typed")).isEqualTo(Map.of("date", "5 June", "chair", "mona"));
    }
}
