package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The report from its first words to its second version. */
public final class ReportStory {

    private static final String NATIONAL = "national";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final String reference;
    private final String author;
    private final String lead;
    private final String regional;

    public ReportStory(Scene scene, String reference, String author, String lead, String regional) {
        this.scene = scene;
        this.reference = reference;
        this.author = author;
        this.lead = lead;
        this.regional = regional;
    }

    /** @return the report's id */
    public String write(String summary) {
        JsonNode task = scene.task(author, reference, "Task_WriteReport");
        String report = scene.id(author, task, "reportId");
        String page = "/reports/" + report + "/sections/summary";
        scene.send(author, page, page, entry("words", summary));
        scene.complete(author, task, CONFIRMED);
        return report;
    }

    public void check(String decision, String comment) {
        scene.complete(regional, reference, "Task_CheckReport", Map.of("decision", decision, "comment", comment));
    }

    public void raise(String report, String outcome, String point) {
        String page = "/reports/" + report + "/reply";
        JsonNode task = scene.task(lead, reference, "Task_ReplyToReport");
        scene.send(lead, page, page, entry("point-" + outcome, point));
        scene.complete(lead, task, Map.of("decision", "points"));
    }

    /** The service has nothing to say against it. */
    public void agree() {
        scene.complete(lead, reference, "Task_ReplyToReport", Map.of("decision", "noPoints"));
    }

    public void answer(String moderator, String report, String outcome, String answer) {
        String page = "/reports/" + report + "/reply";
        JsonNode task = scene.task(moderator, reference, "Task_AnswerPoints");
        scene.send(moderator, page, page, entry("answer-" + outcome, answer));
        scene.complete(moderator, task, CONFIRMED);
    }

    public void issue() {
        scene.complete(NATIONAL, reference, "Task_IssueReport", CONFIRMED);
    }

    public void askReview(String report, String outcome, String reason) {
        String page = "/reports/" + report + "/level-review";
        scene.send(lead, page, page, entry("reason-" + outcome, reason));
    }

    public void decideReview(String moderator, String report, String outcome, int level, String answer) {
        String page = "/reports/" + report + "/level-review";
        JsonNode task = scene.task(moderator, reference, "Task_DecideLevelReview");
        scene.send(
                moderator,
                page,
                page + "/" + outcome,
                entry("level", Integer.toString(level)),
                entry("subLevel", "HIGH"),
                entry("answer", answer));
        scene.complete(moderator, task, CONFIRMED);
    }
}
