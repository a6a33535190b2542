package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Plans made of a report's points, and the actions in them. */
public final class ImprovementStory {

    private static final Pattern ACTION = Pattern.compile("name=\"owner-([0-9a-f-]{36})\"");
    private static final Pattern TARGET = Pattern.compile("name=\"(target-[^\"]+)\"");
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final String reference;
    private final String organisation;

    /** @param organisation as in user names, for example za1 */
    public ImprovementStory(Scene scene, String reference, String organisation) {
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

    public String planId() {
        return scene.id(lead(), scene.task(lead(), reference, "Task_WriteImprovementPlan"), "planId");
    }

    /** All actions of one plan get the same owner and day. @return how many there are */
    public int writeDevelopmentPlan(String plan, String owner, LocalDate due) {
        return write(plan, "development", "Task_WriteDevelopmentPlan", owner, due, List.of());
    }

    /** @return how many actions there are, with the own one that is added */
    public int writeImprovementPlan(String plan, String owner, LocalDate due, String ownAction) {
        setGoals(plan, due);
        return 1
                + write(
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

    /** A priority, a level to reach for each outcome, a milestone and a risk. */
    public void setGoals(String plan, LocalDate due) {
        String page = "/plans/" + plan + "/goals";
        List<Entry<String, String>> fields = new ArrayList<>(List.of(
                entry("priority-1", "Reach those who do not use the service yet"),
                entry("why-1", "Half of the wards have never asked for a search."),
                entry("milestone-1", "Every ward has met its librarian"),
                entry("milestoneDue-1", due.toString()),
                entry("risk-1", "A librarian leaves and is not replaced"),
                entry("likelihood-1", "MEDIUM"),
                entry("impact-1", "HIGH"),
                entry("response-1", "Two people know each ward.")));
        TARGET.matcher(scene.as(lead()).get(page).orFail("opening the goals").body())
                .results()
                .forEach(found -> fields.add(entry(found.group(1), "3 MEDIUM")));
        scene.as(lead()).send(page, fields).orFail("setting goals");
    }

    private int write(
            String plan, String part, String taskKey, String owner, LocalDate due, List<Entry<String, String>> more) {
        JsonNode task = scene.task(lead(), reference, taskKey);
        String page = "/plans/" + plan + "/" + part;
        List<Entry<String, String>> fields = new ArrayList<>(more);
        List<String> actions = ACTION.matcher(
                        scene.as(lead()).get(page).orFail("opening the plan").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        actions.forEach(action -> {
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
        return actions.size();
    }

    public void approve(String taskKey, String decision, String comment) {
        scene.complete(sponsor(), reference, taskKey, Map.of("decision", decision, "comment", comment));
    }

    public void review(String regional, String decision, String comment) {
        scene.complete(
                regional, reference, "Task_ReviewDevelopmentPlan", Map.of("decision", decision, "comment", comment));
    }

    /** @return the action's id */
    public String carryOut(String owner, JsonNode task, String note) {
        String action = scene.id(owner, task, "actionId");
        String page = "/actions/" + action;
        scene.send(owner, page, page, entry("doneNote", note));
        scene.complete(owner, task, CONFIRMED);
        return action;
    }

    public void report(String owner, String action, LocalDate day, String percent, String note) {
        String page = "/actions/" + action;
        scene.send(
                owner,
                page,
                page + "/progress",
                entry("asOf", day.toString()),
                entry("percent", percent),
                entry("note", note));
    }

    public String actionId(String owner, JsonNode task) {
        return scene.id(owner, task, "actionId");
    }

    public void achieve(String owner, String action, String figure) {
        String page = "/actions/" + action;
        scene.send(owner, page, page + "/achieved", entry("achieved", figure));
    }

    public void prove(String owner, JsonNode task, String action, LocalDate day) {
        proof(owner, action, day);
        scene.complete(owner, task, CONFIRMED);
    }

    public void proof(String owner, String action, LocalDate day) {
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

    public void verify(String verifier, JsonNode task, String decision, String comment) {
        scene.complete(verifier, task, Map.of("decision", decision, "comment", comment));
    }

    /** Carried out, measured where there is a target, proved, verified. */
    void closeOne(String owner, String verifier, String action, LocalDate day) {
        JsonNode task = scene.task(owner, action, "Task_CarryOutAction");
        String page = "/actions/" + actionId(owner, task);
        boolean figures = scene.as(owner).get(page).body().contains("/achieved\"");
        String id =
                carryOut(owner, task, figures ? "We asked thirty people." : "Both case studies are on the website.");
        if (figures) {
            achieve(owner, id, "82.5");
        }
        prove(owner, scene.task(owner, action, "Task_ProveAction"), id, day);
        verify(verifier, scene.task(verifier, action, "Task_VerifyAction"), "accept", "");
    }
}
