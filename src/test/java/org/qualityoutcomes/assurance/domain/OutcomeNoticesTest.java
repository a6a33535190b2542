package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;
import static org.qualityoutcomes.assurance.domain.AValidation.SECOND;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.OutcomeNoticeReady;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.documents.MadeForTests;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OutcomeNoticesTest {

    private final Validation validation = AValidation.compared();
    private final Validations validations = mock(Validations.class);
    private final Meetings meetings = mock(Meetings.class);
    private final Editions editions = mock(Editions.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final List<Object> told = new ArrayList<>();
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", ""));
    private final OutcomeNotices notices = new OutcomeNotices(
            validations, meetings, editions, jdbc, user, told::add, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void world() {
        jdbc.execute("create table outcome_notice (validation_id char(36) not null, validator varchar(64) not null,"
                + " ready_at datetime(6) not null, primary key (validation_id, validator))");
        when(validations.findById(validation.id())).thenReturn(Optional.of(validation));
        when(editions.get("2023")).thenReturn(AValidation.EDITION);
        when(meetings.ofReview(validation.reviewId())).thenReturn(List.of());
    }

    @Test
    void eachValidatorIsToldOnceHoweverOftenTheCaseIsSettled() {
        notices.on(new CaseSettled(validation.id()));
        notices.on(new CaseSettled(validation.id()));
        assertThat(told)
                .containsExactly(
                        new OutcomeNoticeReady(validation.id(), "2027-ZA1", PRIMARY),
                        new OutcomeNoticeReady(validation.id(), "2027-ZA1", SECOND));
    }

    @Test
    void nothingIsToldToWhoseJudgementCountsNoMore() {
        validation.vacate(validation.second(), NOON);
        notices.on(new CaseSettled(validation.id()));
        assertThat(told).containsExactly(new OutcomeNoticeReady(validation.id(), "2027-ZA1", PRIMARY));
    }

    @Test
    void eachReadsTheirOwnLevelsAndThoseThatStand() {
        settle();
        when(user.require()).thenReturn(SECOND);
        OutcomeNotices.Row row = notices.read(validation.id()).rows().get(0);
        assertThat(row.own()).isEqualTo(new Rating(4, SubLevel.HIGH));
        assertThat(row.settled()).isEqualTo(AValidation.TWO_HIGH);
        assertThat(row.steps()).isEqualTo(-6);
        assertThat(notices.read(validation.id()).unchanged()).isEqualTo(5);
    }

    @Test
    void nobodyReadsBeforeItIsReadyAndNobodyElseAtAll() {
        when(user.require()).thenReturn(PRIMARY);
        assertThatThrownBy(() -> notices.read(validation.id())).isInstanceOf(NotFound.class);
        settle();
        when(user.require()).thenReturn("mona");
        assertThatThrownBy(() -> notices.read(validation.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void onPaperItIsAccessibleAndSaysWhoseItIs() {
        settle();
        when(user.require()).thenReturn(PRIMARY);
        byte[] pdf =
                MadeForTests.documents().asPdf(NoticeDocument.of(notices.read(validation.id()), "Πάολα \uD83D\uDE00"));
        Accessibility.check(pdf);
    }

    private void settle() {
        validation.select(Map.of("O1", List.of("The validators could not agree.")), NOON);
        validation.moderate(Map.of("O1", AValidation.TWO_HIGH), NOON);
        notices.on(new CaseSettled(validation.id()));
    }
}
