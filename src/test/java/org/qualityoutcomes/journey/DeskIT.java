package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.support.Statements;

/** A validator's day: the desk, an outcome with its evidence, storing it, and what is to be seen only then. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class DeskIT {

    private static final String PRIMARY = ValidationStory.PRIMARY;

    private House house;
    private PagesForEverybody pages;
    private String desk = "";
    private String o1 = "";

    @BeforeAll
    void aSubmissionIsAccepted() {
        house = new House();
        pages = new PagesForEverybody(house);
        new CycleStory(house.scene()).open("2027", house.today());
        SelfEvaluationStory team = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        team.evaluate(team.begin(), 2);
        team.conclude();
        desk = "/validations/" + new ValidationStory(house.scene(), "2027", "ZA1").assignAndAccept();
        o1 = desk + "/outcomes/O1";
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void anOutcomeIsJudgedBlind() {
        assertThat(house.as(PRIMARY).get(desk).body()).contains("You judge blind", "Not begun");
        assertThat(house.as(PRIMARY).get(o1).body())
                .contains("What your verdicts suggest")
                .doesNotContain("The service gave itself", "Agreement");
        assertThat(house.as(PRIMARY)
                        .send(o1, o1 + "/store", judged("2", "HIGH"))
                        .body())
                .contains("id=\"rationale-error\"", "O1 has no rationale yet.");
        assertThat(house.as(PRIMARY).get(o1).body()).doesNotContain("The service gave itself");
        pages.pass(Map.of(desk, PRIMARY, o1, PRIMARY));
    }

    @Test
    @Order(2)
    void whatIsStoredStandsBesideTheSelfEvaluation() {
        List<Entry<String, String>> typed = judged("2", "HIGH");
        typed.add(entry("rationale", "The evidence for this is good."));
        assertThat(house.as(PRIMARY).send(o1, o1 + "/store", typed).status()).isEqualTo(302);
        assertThat(house.as(PRIMARY).get(o1).body()).contains("The service gave itself level 2 high", "Agree");
        pages.pass(Map.of(desk + "?stored", PRIMARY, o1 + "?stored", PRIMARY));
        house.as(PRIMARY).get(o1).orFail("the outcome");
        assertThat(Statements.of(o1)).hasSizeLessThanOrEqualTo(30);
        house.as(PRIMARY).get(desk).orFail("the desk");
        assertThat(Statements.of(desk)).hasSizeLessThanOrEqualTo(30);
    }

    private List<Entry<String, String>> judged(String level, String subLevel) {
        List<Entry<String, String>> typed = new ArrayList<>();
        house.edition().outcome("O1").levels().forEach(each -> each.indicators()
                .forEach(indicator ->
                        typed.add(entry("verdict-" + indicator.code(), each.number() <= 2 ? "MET" : "NOT_EVIDENCED"))));
        typed.add(entry("level", level));
        typed.add(entry("subLevel", subLevel));
        return typed;
    }
}
