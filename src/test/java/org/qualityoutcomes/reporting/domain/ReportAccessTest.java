package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Reviews;

class ReportAccessTest {

    @Test
    void theChosenOneAnswersAndAnotherModeratorDoesNot() {
        Report report = AReport.beingAnswered();
        report.giveTo("cleo");
        assertThatCode(() -> of("cleo", "moderator").answer(report)).doesNotThrowAnyException();
        assertThatThrownBy(() -> of("anna", "moderator").answer(report)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyChosenHidesTheReportFromModeratorsWithoutAFailure() {
        assertThatThrownBy(() -> of("anna", "moderator").read(AReport.beingAnswered()))
                .isInstanceOf(NotFound.class);
    }

    private static ReportAccess of(String username, String group) {
        Reviews reviews = mock(Reviews.class);
        when(reviews.get(any())).thenReturn(AReport.OF_ZA1);
        Assurance assurance = mock(Assurance.class);
        when(assurance.primaryValidator(any())).thenReturn("validator1");
        return new ReportAccess(reviews, assurance, mock(KeptApart.class), new SignedIn(username, Set.of(group)));
    }

    private record SignedIn(String name, Set<String> groups) implements CurrentUser {

        @Override
        public Optional<String> username() {
            return Optional.of(name);
        }
    }
}
