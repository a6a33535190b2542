package org.qualityoutcomes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.support.Chromium;

/** A step fails for good; the administrator's guide mends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MendingIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    private House house;
    private Chromium chromium;

    @BeforeAll
    void open() {
        house = new House();
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    @Test
    void whatFailedIsSeenMendedAndTriedAgain() {
        String wrong = aReviewThatStandsInTheWay();
        new CycleStory(house.scene()).open("2027", house.today());
        house.await("the first failure", () -> failures() > 0);
        while (incidents() == 0) {
            int before = retries();
            house.moveTo(house.today().plusDays(1));
            house.await("another try", () -> retries() < before);
        }

        assertThat(house.as("national").get("/").body()).contains("One step has failed and stands still.");
        assertThat(house.as("national").get("/api/v1/programme").body())
                .contains("\"reference\":\"2027\"", "Duplicate");

        house.jdbc().update("delete from review where id = ?", wrong);
        Page cockpit = chromium.signedIn(house.address(), "admin");
        cockpit.navigate(house.address() + "camunda/app/cockpit/default/#/process-instance/" + failed() + "/runtime");
        cockpit.locator(".glyphicon-repeat").first().click();
        // what has failed is marked already
        assertThat(cockpit.locator(".modal-body input[type=checkbox]").last()).isChecked();
        cockpit.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("cockpit-retry.png")));
        cockpit.locator(".modal-footer .btn-primary").first().click();
        assertThat(cockpit.locator(".modal-body")).containsText("uccessful");

        // the next try is some minutes after the last one
        house.moveTo(house.today().plusDays(1));
        house.await(
                "the reviews are open",
                () -> house.as("national").get("/reviews").body().contains("2027-ZB1"));
        assertThat(incidents()).isZero();
        assertThat(house.as("national").get("/").body()).doesNotContain("has failed and stands still");
    }

    private String aReviewThatStandsInTheWay() {
        String cycle = UUID.randomUUID().toString();
        String review = UUID.randomUUID().toString();
        house.jdbc()
                .update(
                        "insert into cycle (id, reference, name, edition, period_from, period_to, deadline, state, version)"
                                + " values (?, 'X', 'Entered by hand', '2023', '2020-01-01', '2021-01-01', '2021-02-01', 'OPEN', 0)",
                        cycle);
        house.jdbc()
                .update(
                        "insert into review (id, reference, cycle_id, organisation_id, edition, phase, version)"
                                + " select ?, '2027-ZB1', ?, id, '2023', 'CLOSED', 0 from organisation where ods = 'ZB1'",
                        review,
                        cycle);
        return review;
    }

    private int failures() {
        return count("select count(*) from ACT_RU_JOB where EXCEPTION_MSG_ is not null");
    }

    private int retries() {
        return count("select coalesce(min(RETRIES_), 0) from ACT_RU_JOB where EXCEPTION_MSG_ is not null");
    }

    private int incidents() {
        return count("select count(*) from ACT_RU_INCIDENT");
    }

    private String failed() {
        return house.jdbc().queryForObject("select min(PROC_INST_ID_) from ACT_RU_INCIDENT", String.class);
    }

    private int count(String question) {
        return house.jdbc().queryForObject(question, Integer.class);
    }
}
