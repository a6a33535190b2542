package org.qualityoutcomes.assurance.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.GuardCases;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class CaseGateTest {

    private static final UUID ID = UUID.fromString("0f3a1b2c-0001-4000-8000-000000000001");

    private final GuardCases guard = mock(GuardCases.class);
    private final CaseGate gate = new CaseGate(guard);

    @Test
    void anIdWithoutItsLeadingZerosIsTheSameCase() {
        knock("GET", "/validations/{id}/outcomes/{code}", Map.of("id", "f3a1b2c-1-4000-8000-1"));
        verify(guard).validation(ID, false);
    }

    @Test
    void aCaseBeforeAPanelIsGuardedByItsReview() {
        knock("POST", "/meetings/{meeting}/cases/{review}", Map.of("meeting", "x", "review", "f3a1b2c-1-4000-8000-1"));
        verify(guard).beforePanel(ID, true);
    }

    @Test
    void whatCannotBeReadOpensNothing() {
        assertThatThrownBy(() -> knock("GET", "/validations/{id}", Map.of("id", "nonsense")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> knock("GET", "/validations/{id}", Map.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void aMeetingItselfIsNoCase() {
        knock("GET", "/meetings/{id}/minutes", Map.of("id", ID.toString()));
        verifyNoInteractions(guard);
    }

    private void knock(String method, String pattern, Map<String, String> ids) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, ids);
        gate.preHandle(request, new MockHttpServletResponse(), new Object());
    }
}
