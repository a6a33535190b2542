package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** Two validators judge a submission without seeing each other, reconcile, and a panel decides what they leave open. */
public final class ValidationStory {

    public static final String PRIMARY = "validator1";
    public static final String SECOND = "validator2";

    private static final String NATIONAL = "national";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final String cycle;
    private final String reference;
    private final String primary;
    private final String second;
    private int proposed;

    public ValidationStory(Scene scene, String cycle, String ods) {
        this(scene, cycle, ods, PRIMARY, SECOND);
    }

    public ValidationStory(Scene scene, String cycle, String ods, String primary, String second) {
        this.scene = scene;
        this.cycle = cycle;
        this.reference = cycle + "-" + ods;
        this.primary = primary;
        this.second = second;
    }

    /** @return the validation's id */
    public String assign(String primary, String second) {
        JsonNode task = scene.task(NATIONAL, reference, "Task_AssignValidators");
        String validation = scene.id(NATIONAL, task, "validationId");
        choose(validation, primary, second);
        scene.complete(NATIONAL, task, CONFIRMED);
        return validation;
    }

    public void choose(String validation, String primary, String second) {
        String page = "/validations/" + validation + "/assignment";
        scene.send(NATIONAL, page, page, entry("primary", primary), entry("second", second));
    }

    public void accept(String validator) {
        scene.complete(
                validator,
                reference,
                "Task_DeclareInterests",
                Map.of("conflict", "none", "detail", "", "acceptance", "accept"));
    }

    public void decline(String validator) {
        scene.complete(
                validator,
                reference,
                "Task_DeclareInterests",
                Map.of("conflict", "declared", "detail", "Worked there until last year.", "acceptance", "decline"));
    }

    /** @return the validation's id */
    public String assignAndAccept() {
        String validation = assign(primary, second);
        accept(primary);
        accept(second);
        return validation;
    }

    /** Both at the same level but for those outcomes on which the second one goes a level higher; both are done. */
    public void judgeBoth(String validation, int level, String... higher) {
        for (String outcome : scene.outcomes()) {
            judge(primary, validation, outcome, level);
            judge(second, validation, outcome, List.of(higher).contains(outcome) ? level + 1 : level);
        }
        lock(primary);
        lock(second);
    }

    public void judge(String validator, String validation, String outcome, int level) {
        String page = "/validations/" + validation + "/outcomes/" + outcome;
        scene.task(validator, reference, "Task_ValidateSubmission");
        List<Entry<String, String>> opinion = new ArrayList<>(scene.judgements("verdict-", outcome, level));
        opinion.add(entry("level", Integer.toString(level)));
        opinion.add(entry("subLevel", "HIGH"));
        opinion.add(entry("rationale", rationale(validator, outcome)));
        opinion.add(entry("strengths", "Users speak well of the service on " + outcome));
        opinion.add(entry("areas", "Figures over several years are missing for " + outcome));
        opinion.add(entry("requiredActions", outcome.equals("O3") ? "Ask people who do not use the service" : ""));
        opinion.add(entry("recommendations", outcome.equals("O6") ? "Ask thirty users what would help them" : ""));
        if (outcome.equals("O2")) {
            opinion.add(entry("nomination-title-0", "Evidence at the daily round"));
            opinion.add(entry("nomination-why-0", "Wards ask for it by themselves now, and others could begin so."));
        }
        scene.as(validator).send(page, opinion).orFail("judging " + outcome);
    }

    /** Each in their own words. */
    public static String rationale(String validator, String outcome) {
        return validator.equals(PRIMARY)
                ? "The evidence for " + outcome + " carries this level and not the next."
                : "What was gathered for " + outcome + " shows this level; the next needs more.";
    }

    public void lock(String validator) {
        scene.complete(validator, reference, "Task_ValidateSubmission", CONFIRMED);
    }

    /** The primary validator proposes a level for one outcome and says that on the other they cannot agree. */
    public void propose(String validation, String agreed, int level, String open) {
        scene.task(primary, reference, "Task_ProposeReconciliation");
        proposed = level;
        String page = "/validations/" + validation + "/reconciliation";
        scene.send(
                primary,
                page,
                page + "/proposals/" + agreed,
                entry("level", Integer.toString(level)),
                entry("subLevel", "HIGH"),
                entry("reason", "Seen together, the evidence carries this."));
        scene.send(
                primary,
                page,
                page + "/proposals/" + open,
                entry("cannotAgree", "true"),
                entry("reason", "We read the same evidence differently."));
        scene.complete(primary, reference, "Task_ProposeReconciliation", CONFIRMED);
    }

    public void answer(String validation, String agreed, String open) {
        scene.task(second, reference, "Task_AnswerReconciliation");
        String page = "/validations/" + validation + "/reconciliation";
        scene.send(
                second,
                page,
                page + "/answers/" + agreed,
                entry("answer", "accept"),
                entry("level", Integer.toString(proposed)),
                entry("subLevel", "HIGH"),
                entry("reason", ""));
        scene.as(second)
                .send(
                        page,
                        page + "/answers/" + open,
                        List.of(entry("answer", "decline"), entry("reason", "It does not.")));
        scene.complete(second, reference, "Task_AnswerReconciliation", CONFIRMED);
    }

    /** @return the meeting's id */
    public String convene(String cycleId, String review, String day) {
        String location = scene.send(
                NATIONAL,
                "/meetings/new",
                "/meetings/new",
                entry("cycle", cycleId),
                entry("date", day),
                entry("chair", "moderator1"),
                entry("members", "moderator1"),
                entry("members", "moderator2"),
                entry("members", "moderator3"),
                entry("cases", review));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public void attend(String meeting, String review, String... moderators) {
        scene.task("moderator1", cycle + "-M1", "Task_PrepareMeeting");
        String page = "/meetings/" + meeting;
        List<Entry<String, String>> present = new ArrayList<>();
        present.add(entry("cases", review));
        for (String moderator : moderators) {
            present.add(entry("attending", moderator));
        }
        scene.as("moderator1").send(page, present).orFail("attending");
        scene.complete("moderator1", cycle + "-M1", "Task_PrepareMeeting", CONFIRMED);
    }

    /** The panel decides these levels and confirms all else that came to it; the meeting is closed. */
    public void decide(String meeting, String review, Map<String, Integer> levels) {
        scene.task("moderator1", cycle + "-M1", "Task_ModerateCase");
        String page = "/meetings/" + meeting + "/cases/" + review;
        List<Entry<String, String>> decisions = new ArrayList<>();
        for (String outcome : scene.outcomes()) {
            Integer level = levels.get(outcome);
            decisions.add(entry("decision-" + outcome, level == null ? "confirm" : "change"));
            if (level != null) {
                decisions.add(entry("level-" + outcome, Integer.toString(level)));
                decisions.add(entry("subLevel-" + outcome, "HIGH"));
                decisions.add(entry("reason-" + outcome, "The panel sees the evidence for this level."));
            }
        }
        scene.as("moderator1").send(page, decisions).orFail("deciding");
        scene.complete("moderator1", cycle + "-M1", "Task_ModerateCase", CONFIRMED);
        scene.complete("moderator1", cycle + "-M1", "Task_CloseMeeting", CONFIRMED);
    }
}
