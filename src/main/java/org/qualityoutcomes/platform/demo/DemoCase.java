package org.qualityoutcomes.platform.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

/** One organisation in one cycle of the demonstration; it gets as far as it gets. */
final class DemoCase {

    private static final int LEVEL = 2;
    private static final String DISPUTED = "O3";
    private static final String LEFT_OPEN = "O6";

    private final Scene scene;
    private final SampleFiles files;
    private final String cycle;
    private final LocalDate opened;
    private final DemoOrganisation organisation;
    private final int pair;
    private String review = "";
    private String validation = "";

    /** @param pair of validators, counted from one */
    DemoCase(Scene scene, SampleFiles files, LocalDate opened, DemoOrganisation organisation, int pair) {
        this.scene = scene;
        this.files = files;
        this.cycle = Integer.toString(opened.getYear());
        this.opened = opened;
        this.organisation = organisation;
        this.pair = pair;
    }

    String name() {
        return organisation.name();
    }

    void declines(String reason) {
        evaluation().decline(reason);
    }

    void begins() {
        review = evaluation().begin();
    }

    void confirmsOnly() {
        evaluation().takePart();
    }

    void gathers() {
        SelfEvaluationStory story = evaluation();
        story.gather(review, "O1", files.of(reference(), "O1"));
        story.judge(review, "O1", LEVEL);
        story.gather(review, "O2", files.of(reference(), "O2"));
    }

    /** The lead puts what another organisation of the service submitted beside the own; one outcome is taken over. */
    void standsBeside(DemoCase sibling, String outcome) {
        String page = "/reviews/" + review + "/joint-service";
        scene.send("lead." + organisation.code(), page, page + "/taken-up", Map.entry("sibling", sibling.review));
        String draft = "/reviews/" + review + "/outcomes/" + outcome;
        scene.send(evaluation().owner(outcome), draft, draft, Map.entry("takeOver", "all"));
    }

    void evaluates() {
        evaluation().evaluate(review, LEVEL, files);
    }

    void submits() {
        evaluation().conclude();
    }

    void isSentBack() {
        SelfEvaluationStory story = evaluation();
        story.approve();
        story.submit();
        story.findIncomplete(review, "O4", "Outcome O4 speaks of a strategy that is not among the evidence.");
    }

    void isAssigned() {
        validation = validation().assignAndAccept();
    }

    void isHalfJudged() {
        scene.outcomes().stream().limit(3).forEach(outcome -> validation()
                .judge(primary(), validation, outcome, LEVEL));
    }

    void isAgreedOn() {
        validation().judgeBoth(validation, LEVEL);
    }

    void isDisputed() {
        validation().judgeBoth(validation, LEVEL, DISPUTED);
    }

    void goesToThePanel() {
        ValidationStory story = validation();
        story.judgeBoth(validation, LEVEL, DISPUTED, LEFT_OPEN);
        story.propose(validation, DISPUTED, LEVEL, LEFT_OPEN);
        story.answer(validation, DISPUTED, LEFT_OPEN);
    }

    /** The service has the draft before it. */
    void isReported() {
        ReportStory story = report();
        story.write(organisation.name()
                + " has a service that its users trust. It can show more of what it changes, and for whom.");
        story.check("accept", "");
    }

    void isIssued() {
        ReportStory story = report();
        story.agree();
        story.issue();
    }

    void plansDevelopment(LocalDate due) {
        ImprovementStory story = improvement();
        story.writeDevelopmentPlan(story.planId(), "team1." + organisation.code(), due);
    }

    /** @return how many actions there are */
    int plans(LocalDate due) {
        ImprovementStory story = improvement();
        String plan = story.planId();
        int required = story.writeDevelopmentPlan(plan, "team1." + organisation.code(), due);
        story.approve("Task_ApproveDevelopmentPlan", "approve", "");
        story.review("regional." + organisation.region().key(), "accept", "");
        int own = story.writeImprovementPlan(
                plan, "team2." + organisation.code(), due, "Tell the board once a year what we learned");
        story.approve("Task_ApproveImprovementPlan", "approve", "");
        return required + own;
    }

    void reviewsProgress(String note) {
        scene.complete("lead." + organisation.code(), reference(), "Task_ReviewProgress", Map.of("note", note));
    }

    /** The first is required, so that the regional lead verifies it; the others the sponsor. */
    void carriesOut(LocalDate day, int... actions) {
        IntStream.of(actions).forEach(number -> {
            boolean required = number == 1;
            String owner = (required ? "team1." : "team2.") + organisation.code();
            String verifier = required ? "regional." + organisation.region().key() : "sponsor." + organisation.code();
            String action = reference() + "-A" + number;
            improvement().closeOne(owner, verifier, action, day);
        });
    }

    private String reference() {
        return cycle + "-" + organisation.ods();
    }

    private SelfEvaluationStory evaluation() {
        return new SelfEvaluationStory(scene, cycle, organisation.ods(), opened);
    }

    private ValidationStory validation() {
        return new ValidationStory(scene, cycle, organisation.ods(), primary(), "validator" + (2 * pair));
    }

    private String primary() {
        return "validator" + (2 * pair - 1);
    }

    private ReportStory report() {
        return new ReportStory(
                scene,
                reference(),
                primary(),
                "lead." + organisation.code(),
                "regional." + organisation.region().key());
    }

    private ImprovementStory improvement() {
        return new ImprovementStory(scene, reference(), organisation.code());
    }
}
