package org.qualityoutcomes.journey;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.qualityoutcomes.platform.demo.Scene;

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
                        entry("newMeasure", "Two case studies are on the website.")));
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

    void prove(String owner, JsonNode task, String action, LocalDate day) {
        String page = "/actions/" + action;
        scene.send(
                owner,
                page,
                page + "/evidence",
                entry("title", "What thirty people answered"),
                entry("coversFrom", day.minusMonths(1).toString()),
                entry("coversTo", day.toString()),
                entry("link", "https://library.example/answers"));
        scene.complete(owner, task, CONFIRMED);
    }

    void verify(String verifier, JsonNode task, String decision, String comment) {
        scene.complete(verifier, task, Map.of("decision", decision, "comment", comment));
    }
}
