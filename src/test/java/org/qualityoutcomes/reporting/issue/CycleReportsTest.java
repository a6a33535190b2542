package org.qualityoutcomes.reporting.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CycleReportsTest {

    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());

    private final Reviews reviews = mock(Reviews.class);
    private final KeptApart apart = mock(KeptApart.class);
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"));

    @BeforeEach
    void aReportInEachRegion() {
        List<Review> both = List.of(review("ZB1", "Brindle", Region.SOUTH), review("ZA1", "Aldermoor", Region.NORTH));
        when(reviews.ofCycle(CYCLE)).thenReturn(both);
        jdbc.sql("create table report (id char(36), review_id char(36), reference varchar(40), state varchar(20),"
                        + " version_no int)")
                .update();
        both.forEach(review -> jdbc.sql("insert into report values (?, ?, ?, 'ISSUING', 0)")
                .params(UUID.randomUUID().toString(), review.id().toString(), review.reference())
                .update());
    }

    private static Review review(String ods, String name, Region region) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-" + ods,
                CYCLE,
                new Organisation(
                        new OrganisationId(UUID.randomUUID()), ods, name, region, new ServiceId(UUID.randomUUID())),
                "2023",
                Phase.values()[0],
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH);
    }

    @Test
    void theNationalTeamSeesAllByName() {
        assertThat(seenBy("national")).containsExactly("Aldermoor", "Brindle");
    }

    @Test
    void aRegionalLeadSeesTheRegion() {
        assertThat(seenBy("regional-south")).containsExactly("Brindle");
    }

    @Test
    void whatTiesTheReaderIsNotThere() {
        when(apart.isKept("ZA1")).thenReturn(true);
        assertThat(seenBy("national")).containsExactly("Brindle");
        assertThat(seenBy("regional-north")).isEmpty();
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        assertThatThrownBy(() -> seenBy("lead-ZA1")).isInstanceOf(NotFound.class);
    }

    private List<String> seenBy(String group) {
        return new CycleReports(reviews, apart, new SignedIn(Set.of(group)), jdbc)
                .seen(CYCLE).stream().map(CycleReport::organisation).toList();
    }

    private record SignedIn(Set<String> groups) implements CurrentUser {

        @Override
        public Optional<String> username() {
            return Optional.of("somebody");
        }
    }
}
