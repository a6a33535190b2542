package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.platform.demo.ValidationStory.PRIMARY;
import static org.qualityoutcomes.platform.demo.ValidationStory.SECOND;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.ReportStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.TestDatabase;

/** An invented framework of seven outcomes and the levels 0 to 5: one review by it, from the cycle to the report. */
class SevenOutcomesIT {

    private static final String CYCLE = "2031";
    private static final String CASE = CYCLE + "-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String BEST = "O7";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private House house;
    private SelfEvaluationStory selfEvaluation;
    private ValidationStory validation;
    private String cycle = "";
    private String review = "";

    @BeforeEach
    void open() {
        house = new House(TestDatabase.h2(), "2031", "--qualityoutcomes.framework=classpath:framework-seven");
        selfEvaluation = new SelfEvaluationStory(house.scene(), CYCLE, "ZA1", house.today());
        validation = new ValidationStory(house.scene(), CYCLE, "ZA1");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void oneReviewFromTheCycleToTheIssuedReport() {
        assertThat(house.scene().outcomes()).hasSize(7);
        cycle = new CycleStory(house.scene()).open(CYCLE, house.today());
        review = selfEvaluation.begin();
        evaluate();
        selfEvaluation.conclude();
        validate();
        moderate();
        String report = report();

        Map<String, String> printed = new PrintedLevels(house.as(LEAD), report, 1).inPdf();
        assertThat(printed).hasSize(7).containsEntry(BEST, "5 HIGH 5 HIGH 5 HIGH");
        printed.remove(BEST);
        assertThat(printed.values()).containsOnly("3 HIGH 3 HIGH 3 HIGH");
    }

    private void evaluate() {
        selfEvaluation.describe(review);
        for (String outcome : house.scene().outcomes()) {
            selfEvaluation.gather(review, outcome);
            if (outcome.equals(BEST)) {
                aLevelBesideTheSuggestionNeedsAReason();
            }
            selfEvaluation.judge(review, outcome, level(outcome));
            selfEvaluation.accept(outcome);
        }
        selfEvaluation.setPriorities(review);
    }

    /** All is met, but the team gives itself less, and says why in too few words. */
    private void aLevelBesideTheSuggestionNeedsAReason() {
        String owner = selfEvaluation.owner(BEST);
        JsonNode task = selfEvaluation.outcomeTask(owner, "Task_JudgeOutcome", BEST);
        String page = "/reviews/" + review + "/outcomes/" + BEST;
        List<Entry<String, String>> draft = new ArrayList<>();
        house.edition()
                .outcome(BEST)
                .indicators()
                .forEach(indicator -> draft.add(entry("judgement-" + indicator.code(), "MET")));
        draft.add(entry("level", "5"));
        draft.add(entry("subLevel", "MEDIUM"));
        draft.add(entry("overrideReason", "x".repeat(49) + "   "));
        draft.add(entry("narrative", "All of it is there."));
        draft.add(entry("strengths", ""));
        house.as(owner).send(page, draft).orFail("keeping the draft");
        assertThat(house.as(owner).get(page).body()).contains("achieved 5 high");

        Answer refused = house.as(owner).complete(task, CONFIRMED);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("The indicators suggest 5 high", "at least 50 characters");
    }

    private void validate() {
        String id = validation.assignAndAccept();
        for (String validator : List.of(PRIMARY, SECOND)) {
            house.scene().outcomes().forEach(outcome -> validation.judge(validator, id, outcome, level(outcome)));
            validation.lock(validator);
        }
    }

    /** The highest level of this edition is looked at by a panel, as the highest of any other is. */
    private void moderate() {
        house.await(
                "a case that waits for a panel",
                () -> house.as("national").get("/meetings/new").body().contains(review));
        LocalDate day = house.today().plusDays(7);
        String meeting = validation.convene(cycle, review, day.toString());
        house.moveTo(day);
        validation.attend(meeting, review, "moderator1", "moderator2", "moderator3");
        validation.decide(meeting, review, Map.of(BEST, 5));
    }

    private String report() {
        ReportStory reporting = new ReportStory(house.scene(), CASE, PRIMARY, LEAD, "regional.north");
        String report = reporting.write("A service that others learn from.");
        reporting.check("accept", "");
        house.scene().complete(LEAD, CASE, "Task_ReplyToReport", Map.of("decision", "noPoints"));
        reporting.issue();
        house.awaitMail(LEAD, "your report is issued");
        return report;
    }

    private static int level(String outcome) {
        return outcome.equals(BEST) ? 5 : 3;
    }
}
