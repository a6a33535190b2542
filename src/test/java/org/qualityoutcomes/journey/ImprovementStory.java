package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.qualityoutcomes.platform.demo.Scene;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** Plans made of a report's points, and the actions in them. */
final class ImprovementStory {

    private static final Pattern ACTION = Pattern.compile("name=\"owner-([0-9a-f-]{36})\"");
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final String reference;
    private final String organisation;

    /** @param organisation as in user names, for example za1 */
    ImprovementStory(Scene scene, String reference, String organisation) {
        this.scene = scene;
        this.reference = reference;
        this.organisation = organisation;
    }

    private String lead() {
        return "lead." + organisation;
    }

    private String sponsor() {
        return "sponsor." + organisation;
    }

    String planId() {
        return scene.id(lead(), scene.task(lead(), reference, "Task_WriteImprovementPlan"), "planId");
    }

    /** All actions of one plan get the same owner and day. */
    void writeDevelopmentPlan(String plan, String owner, LocalDate due) {
        write(plan, "development", "Task_WriteDevelopmentPlan", owner, due, List.of());
    }

    void writeImprovementPlan(String plan, String owner, LocalDate due, String ownAction) {
        write(
                plan,
                "improvement",
                "Task_WriteImprovementPlan",
                owner,
                due,
                List.of(
                        entry("newOutcome", "O1"),
                        entry("newText", ownAction),
                        entry("newOwner", owner),
                        entry("newDue", due.toString()),
                        entry("newMeasure", "Two case studies are on the website."),
                        entry("newKind", "REACH")));
    }

    private void write(
            String plan, String part, String taskKey, String owner, LocalDate due, List<Entry<String, String>> more) {
        JsonNode task = scene.task(lead(), reference, taskKey);
        String page = "/plans/" + plan + "/" + part;
        List<Entry<String, String>> fields = new ArrayList<>(more);
        ACTION.matcher(scene.as(lead()).get(page).orFail("opening the plan").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(action -> {
                    fields.add(entry("owner-" + action, owner));
                    fields.add(entry("due-" + action, due.toString()));
                    fields.add(entry("measure-" + action, "Thirty people have been asked."));
                    fields.add(entry("kind-" + action, "USER_SATISFACTION"));
                    fields.add(entry("unit-" + action, "percent of users"));
                    fields.add(entry("baseline-" + action, "60"));
                    fields.add(entry("target-" + action, "80.5"));
                    fields.add(entry("chosen-" + action, "yes"));
                });
        scene.as(lead()).send(page, fields).orFail("planning");
        scene.complete(lead(), task, CONFIRMED);
    }

    void approve(String taskKey, String decision, String comment) {
        scene.complete(sponsor(), reference, taskKey, Map.of("decision", decision, "comment", comment));
    }

    void review(String regional, String decision, String comment) {
        scene.complete(
                regional, reference, "Task_ReviewDevelopmentPlan", Map.of("decision", decision, "comment", comment));
    }

    /** @return the action's id */
    String carryOut(String owner, JsonNode task, String note) {
        String action = scene.id(owner, task, "actionId");
        String page = "/actions/" + action;
        scene.send(owner, page, page, entry("doneNote", note));
        scene.complete(owner, task, CONFIRMED);
        return action;
    }

    void report(String owner, String action, LocalDate day, String percent, String note) {
        String page = "/actions/" + action;
        scene.send(
                owner,
                page,
                page + "/progress",
                entry("asOf", day.toString()),
                entry("percent", percent),
                entry("note", note));
    }

    String actionId(String owner, JsonNode task) {
        return scene.id(owner, task, "actionId");
    }

    /** More than all of it, on a day to come; and a figure with its unit. Each is said beside its field. */
    void refusesWhatCannotBe(String owner, String action, LocalDate tomorrow) {
        String page = "/actions/" + action;
        Answer progress = scene.as(owner)
                .send(
                        page,
                        page + "/progress",
                        List.of(
                                entry("asOf", tomorrow.toString()),
                                entry("percent", "101"),
                                entry("note", "Nearly there.")));
        assertThat(progress.status()).isEqualTo(400);
        assertThat(progress.body())
                .contains("id=\"asOf-error\"", "id=\"percent-error\"", "value=\"101\"", "Nearly there.");
        Answer figure = scene.as(owner).send(page, page + "/achieved", List.of(entry("achieved", "72 percent")));
        assertThat(figure.status()).isEqualTo(400);
        assertThat(figure.body()).contains("id=\"achieved-error\"", "value=\"72 percent\"");
    }

    void refusesProofWithoutTheFigure(String owner, JsonNode task, String action) {
        Answer early = scene.as(owner).complete(task, CONFIRMED);
        assertThat(early.status()).isEqualTo(400);
        proof(owner, action, LocalDate.of(2027, 1, 1));
        Answer unmeasured = scene.as(owner).complete(task, CONFIRMED);
        assertThat(unmeasured.status()).isEqualTo(400);
        assertThat(unmeasured.body()).contains("Enter the figure that was achieved");
    }

    void achieve(String owner, String action, String figure) {
        String page = "/actions/" + action;
        scene.send(owner, page, page + "/achieved", entry("achieved", figure));
    }

    void prove(String owner, JsonNode task, String action, LocalDate day) {
        proof(owner, action, day);
        scene.complete(owner, task, CONFIRMED);
    }

    private void proof(String owner, String action, LocalDate day) {
        String page = "/actions/" + action;
        scene.send(
                owner,
                page,
                page + "/evidence",
                entry("title", "What thirty people answered"),
                entry("coversFrom", day.minusMonths(1).toString()),
                entry("coversTo", day.toString()),
                entry("link", "https://library.example/answers"));
    }

    void verify(String verifier, JsonNode task, String decision, String comment) {
        scene.complete(verifier, task, Map.of("decision", decision, "comment", comment));
    }
}
