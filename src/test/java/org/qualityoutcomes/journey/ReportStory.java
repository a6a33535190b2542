package org.qualityoutcomes.journey;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.qualityoutcomes.platform.demo.Scene;

/** The report from its first words to its second version. */
final class ReportStory {

    static final String REGIONAL = "regional.north";

    private static final String NATIONAL = "national";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final String reference;
    private final String author;
    private final String lead;

    ReportStory(Scene scene, String reference, String author, String lead) {
        this.scene = scene;
        this.reference = reference;
        this.author = author;
        this.lead = lead;
    }

    /** @return the report's id */
    String write(String summary) {
        JsonNode task = scene.task(author, reference, "Task_WriteReport");
        String report = scene.id(author, task, "reportId");
        String page = "/reports/" + report;
        scene.send(author, page, page, entry("summary", summary));
        scene.complete(author, task, CONFIRMED);
        return report;
    }

    void check(String decision, String comment) {
        scene.complete(REGIONAL, reference, "Task_CheckReport", Map.of("decision", decision, "comment", comment));
    }

    void raise(String report, String outcome, String point) {
        String page = "/reports/" + report + "/reply";
        JsonNode task = scene.task(lead, reference, "Task_ReplyToReport");
        scene.send(lead, page, page, entry("point-" + outcome, point));
        scene.complete(lead, task, Map.of("decision", "points"));
    }

    void answer(String moderator, String report, String outcome, String answer) {
        String page = "/reports/" + report + "/reply";
        JsonNode task = scene.task(moderator, reference, "Task_AnswerPoints");
        scene.send(moderator, page, page, entry("answer-" + outcome, answer));
        scene.complete(moderator, task, CONFIRMED);
    }

    void issue() {
        scene.complete(NATIONAL, reference, "Task_IssueReport", CONFIRMED);
    }

    void askReview(String report, String outcome, String reason) {
        String page = "/reports/" + report + "/level-review";
        scene.send(lead, page, page, entry("reason-" + outcome, reason));
    }

    void decideReview(String moderator, String report, String outcome, int level, String answer) {
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
