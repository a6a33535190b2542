package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.qualityoutcomes.calendar.WorkingDays;

/** A team evaluates its own service: three people, all outcomes of its edition. */
public final class SelfEvaluationStory {

    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final String reference;
    private final String code;
    private final LocalDate today;

    /** @param ods the organisation, for example ZA1 */
    public SelfEvaluationStory(Scene scene, String cycle, String ods, LocalDate today) {
        this.scene = scene;
        this.reference = cycle + "-" + ods;
        this.code = ods.toLowerCase(java.util.Locale.ROOT);
        this.today = today;
    }

    private String lead() {
        return "lead." + code;
    }

    private String sponsor() {
        return "sponsor." + code;
    }

    /** Three people in turn. */
    public String owner(String outcome) {
        return "team" + (scene.outcomes().indexOf(outcome) % 3 + 1) + "." + code;
    }

    public String checker(String outcome) {
        return "team" + ((scene.outcomes().indexOf(outcome) + 1) % 3 + 1) + "." + code;
    }

    /** @return the review's id */
    public String takePart() {
        JsonNode task = scene.task(lead(), reference, "Task_ConfirmParticipation");
        String review = scene.id(lead(), task, "reviewId");
        scene.complete(
                lead(),
                task,
                Map.of(
                        "holdsContract", "yes",
                        "participation", "yes",
                        "provision", "own",
                        "services", "Library and knowledge service of " + reference,
                        "contactEmail", "library." + code + "@mail.example",
                        "reason", ""));
        return review;
    }

    public void planTeam(String review) {
        scene.task(lead(), reference, "Task_AgreeTeamPlan");
        String page = "/reviews/" + review + "/team-plan";
        String due = workingDay(today.plusMonths(3)).toString();
        List<Entry<String, String>> plan = new ArrayList<>();
        for (String outcome : scene.outcomes()) {
            plan.add(entry("owner-" + outcome, owner(outcome)));
            plan.add(entry("checker-" + outcome, checker(outcome)));
            plan.add(entry("due-" + outcome, due));
        }
        scene.as(lead()).send(page, plan).orFail("planning");
        scene.complete(lead(), reference, "Task_AgreeTeamPlan", CONFIRMED);
    }

    /** This day, or the first working day before it. */
    public static LocalDate workingDay(LocalDate day) {
        WorkingDays days = new WorkingDays();
        return days.isWorkingDay(day) ? day : days.plus(day, -1);
    }

    public void describe(String review) {
        scene.task(lead(), reference, "Task_CompletePenPortrait");
        String page = "/reviews/" + review + "/pen-portrait";
        scene.as(lead()).send(page, facts()).orFail("describing the service");
        show(page, "STRATEGY", "Strategy of the library", "strategy");
        show(page, "ANNUAL_REPORT", "Annual report of the library", "report");
        scene.complete(lead(), reference, "Task_CompletePenPortrait", CONFIRMED);
    }

    /** The fields of a pen portrait in which nothing is missing but the documents. */
    public List<Entry<String, String>> facts() {
        return List.of(
                entry(
                        "penPortrait",
                        "The service works for four thousand staff and six hundred learners on three sites. Five people"
                                + " answer questions, run searches, teach, and sit in the meetings where decisions are"
                                + " made."),
                entry("served-1", "Hospitals of " + code.toUpperCase(java.util.Locale.ROOT)),
                entry("kind-1", "ACUTE"),
                entry("workforce-1", "4100"),
                entry("learners-1", "600"),
                entry("served-2", "School of nursing"),
                entry("kind-2", "UNIVERSITY"),
                entry("workforce-2", "120"),
                entry("sites", "Main site\nThe old hospital\nCommunity clinic"),
                entry("band-1", "BAND_7"),
                entry("fte-1", "1"),
                entry("heads-1", "1"),
                entry("qualified-1", "1"),
                entry("band-2", "BAND_6"),
                entry("fte-2", "1.6"),
                entry("heads-2", "2"),
                entry("qualified-2", "1.6"),
                entry("band-3", "BAND_4"),
                entry("fte-3", "2"),
                entry("heads-3", "2"),
                entry("qualified-3", "0"),
                entry("asAt", today.toString()),
                entry("budget", "245,000"),
                entry("budgetYear", today.getYear() + "/" + (today.getYear() + 1) % 100),
                entry("source-1", "Education contract"),
                entry("amount-1", "180,000"),
                entry("source-2", "The hospitals"),
                entry("amount-2", "65,000"),
                entry("hours", "Monday to Friday, 8:30 to 17:00; with a card at any hour."),
                entry("contract", "EC-" + reference),
                entry("changes", "A second clinical librarian since last summer."));
    }

    private void show(String page, String kind, String title, String name) {
        scene.send(
                lead(),
                page,
                page + "/documents",
                entry("documentKind", kind),
                entry("dated", today.minusMonths(6).toString()),
                entry("title", title),
                entry("link", "https://library.example/" + code + "/" + name));
    }

    /** A file each, in the owner's own words, that shows something for all indicators. */
    public void gather(String review, String outcome) {
        String words =
                "What we saw on outcome " + outcome + " at " + reference + ": notes, figures and what users said.";
        gather(
                review,
                outcome,
                new SampleFile(
                        "Notes on " + outcome,
                        "notes-" + outcome.toLowerCase(java.util.Locale.ROOT) + ".txt",
                        words.getBytes(StandardCharsets.UTF_8)));
    }

    void gather(String review, String outcome, SampleFile file) {
        String page = "/reviews/" + review + "/outcomes/" + outcome + "/evidence";
        String owner = owner(outcome);
        JsonNode task = outcomeTask(owner, "Task_GatherEvidence", outcome);
        List<Entry<String, String>> said = new ArrayList<>(scene.indicators(outcome));
        if (file.name().endsWith(".pdf")) {
            said.add(entry("passage-" + said.get(0).getValue(), "page 1, what they said"));
        }
        said.add(entry("title", file.title()));
        said.add(entry("description", "Notes of the team"));
        said.add(entry("coversFrom", today.minusYears(1).toString()));
        said.add(entry("coversTo", today.toString()));
        scene.as(owner)
                .upload(page, page, said, "file", file.name(), file.content())
                .orFail("uploading");
        scene.complete(owner, task, CONFIRMED);
    }

    /** All indicators up to the level are met, none above it. */
    public void judge(String review, String outcome, int level) {
        String page = "/reviews/" + review + "/outcomes/" + outcome;
        String owner = owner(outcome);
        JsonNode task = outcomeTask(owner, "Task_JudgeOutcome", outcome);
        List<Entry<String, String>> draft = new ArrayList<>(scene.judgements("judgement-", outcome, level));
        draft.add(entry("level", Integer.toString(level)));
        draft.add(entry("subLevel", "HIGH"));
        draft.add(entry("overrideReason", ""));
        draft.add(entry(
                "narrative",
                "On outcome " + outcome
                        + " we have moved on since the last review. The evidence shows what changed, for"
                        + " whom, and what is still missing."));
        draft.add(entry("strengths", "The team knows its users\nWhat is offered is used"));
        scene.as(owner).send(page, draft).orFail("judging " + outcome);
        scene.complete(owner, task, CONFIRMED);
    }

    public void accept(String outcome) {
        String checker = checker(outcome);
        scene.complete(
                checker,
                outcomeTask(checker, "Task_CheckOutcome", outcome),
                Map.of("decision", "accept", "comment", ""));
    }

    public void sendBack(String outcome, String comment) {
        String checker = checker(outcome);
        scene.complete(
                checker,
                outcomeTask(checker, "Task_CheckOutcome", outcome),
                Map.of("decision", "return", "comment", comment));
    }

    public JsonNode outcomeTask(String username, String key, String outcome) {
        return scene.task(username, reference, key, " " + outcome + " ");
    }

    public void setPriorities(String review) {
        scene.task(lead(), reference, "Task_SetImprovementPriorities");
        String page = "/reviews/" + review + "/priorities";
        scene.as(lead()).send(page, priorities()).orFail("setting priorities");
        scene.complete(lead(), reference, "Task_SetImprovementPriorities", CONFIRMED);
    }

    /** The fields of a worksheet in which nothing is missing. */
    public List<Entry<String, String>> priorities() {
        return List.of(
                entry("outcome-1", "O3"),
                entry("priority-1", "Ask those who do not use the service"),
                entry("effort-1", "2"),
                entry("impact-1", "5"),
                entry("outcome-2", "O6"),
                entry("priority-2", "Collect impact for two more services"),
                entry("effort-2", "4"),
                entry("impact-2", "3"),
                entry("actionOutcome-1", "O3"),
                entry("action-1", "Ask thirty people who never come why"),
                entry("owner-1", "Team 1 " + code.toUpperCase(java.util.Locale.ROOT)),
                entry("measure-1", "Those who were asked"),
                entry("unit-1", "people"),
                entry("baseline-1", "0"),
                entry("target-1", "30"),
                entry("resources-1", "Two days of one librarian"),
                entry("due-1", today.plusMonths(14).toString()),
                entry("noActionReason", "For O6 we wait for the report."));
    }

    public void approve() {
        scene.complete(
                sponsor(),
                reference,
                "Task_SignOff",
                Map.of("decision", "approve", "declaration", true, "comment", ""));
    }

    public void submit() {
        scene.complete(lead(), reference, "Task_SubmitSelfEvaluation", Map.of("declaration", true));
    }

    /** The national team finds that an outcome is not complete; it goes back to its owner. */
    void findIncomplete(String review, String outcome, String comment) {
        scene.task("national", reference, "Task_CheckCompleteness");
        String page = "/reviews/" + review + "/completeness";
        scene.send("national", page, page, entry("outcomes", outcome), entry("from", "completeness"));
        scene.complete(
                "national", reference, "Task_CheckCompleteness", Map.of("decision", "return", "comment", comment));
    }

    /** The organisation stays out of this cycle. */
    void decline(String reason) {
        scene.complete(
                lead(),
                reference,
                "Task_ConfirmParticipation",
                Map.of("holdsContract", "yes", "participation", "no", "contactEmail", "", "reason", reason));
    }

    public void findComplete() {
        scene.complete("national", reference, "Task_CheckCompleteness", Map.of("decision", "accept", "comment", ""));
    }

    /** From the first task to the plan that the team agreed on. */
    public String begin() {
        String review = takePart();
        planTeam(review);
        return review;
    }

    /** All outcomes at this level, checked and accepted. */
    public void evaluate(String review, int level) {
        evaluate(review, level, Optional.empty());
    }

    /** The same with files that look like what services have. */
    void evaluate(String review, int level, SampleFiles files) {
        evaluate(review, level, Optional.of(files));
    }

    private void evaluate(String review, int level, Optional<SampleFiles> files) {
        describe(review);
        for (String outcome : scene.outcomes()) {
            files.ifPresentOrElse(
                    made -> gather(review, outcome, made.of(reference, outcome)), () -> gather(review, outcome));
            judge(review, outcome, level);
            accept(outcome);
        }
        setPriorities(review);
    }

    public void conclude() {
        approve();
        submit();
        findComplete();
    }
}
