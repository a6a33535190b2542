package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.qualityoutcomes.platform.demo.CycleStory;

/** One review from the opened cycle to the closed action, through the webapps' own interface and our pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {

    private static final String CYCLE = "2027";

    private House house;
    private String cycleId = "";

    @BeforeAll
    void open() {
        house = new House();
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void cycleOpened() {
        cycleId = new CycleStory(house.scene()).open(CYCLE, house.today());
        assertThat(cycleId).isNotEmpty();
    }
}
