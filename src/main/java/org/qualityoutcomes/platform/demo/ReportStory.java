package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** One point, which the lead sends at once. */
    public void raise(String report, String place, String text) {
        JsonNode task = scene.task(lead, reference, "Task_ReplyToReport");
        write(report, place, text);
        scene.complete(lead, task, Map.of("decision", "points"));
    }

    /** @return the id of the point */
    public String write(String report, String place, String text) {
        String page = "/reports/" + report + "/reply";
        String writing = scene.send(lead, page, page + "/points");
        String point = writing.replaceFirst(".*point=([0-9a-f-]{36}).*", "$1");
        scene.send(lead, page, page, entry("point", point), entry("place", place), entry("text", text));
        return point;
    }

    /** The service has nothing to say against it. */
    public void agree() {
        scene.complete(lead, reference, "Task_ReplyToReport", Map.of("decision", "noPoints"));
    }

    /** The one point is accepted, the report changed, and the change checked. */
    public void answer(String moderator, String report, String answer, String change) {
        String page = "/reports/" + report + "/reply";
        JsonNode task = scene.task(moderator, reference, "Task_AnswerPoints");
        String point = point(moderator, page, "reason");
        scene.send(
                moderator,
                page,
                page + "/answers",
                entry("verdict-" + point, "ACCEPTED"),
                entry("reason-" + point, answer));
        scene.complete(moderator, task, CONFIRMED);
        JsonNode revising = scene.task(author, reference, "Task_ReviseReport");
        scene.send(author, page, page + "/changes", entry("change-" + point(author, page, "change"), change));
        scene.complete(author, revising, CONFIRMED);
        scene.complete(regional, reference, "Task_CheckRevision", Map.of("decision", "accept", "comment", ""));
    }

    private String point(String username, String page, String field) {
        Matcher found = Pattern.compile("name=\"" + field + "-([0-9a-f-]{36})\"")
                .matcher(scene.as(username).get(page).body());
        if (!found.find()) {
            throw new IllegalStateException(username + " finds no point on " + page);
        }
        return found.group(1);
    }

    public void issue() {
        scene.complete(NATIONAL, reference, "Task_IssueReport", CONFIRMED);
    }

    /** The lead prepares the request, the sponsor makes it. */
    public void askReview(String report, String outcome, String statement) {
        String page = "/reports/" + report + "/level-review";
        String sponsor = lead.replace("lead.", "sponsor.");
        scene.send(
                lead,
                page,
                page,
                entry("ground-" + outcome, "EVIDENCE_OVERLOOKED"),
                entry("statement-" + outcome, statement));
        scene.send(sponsor, page, page + "/request", entry("sure", "true"));
    }

    /** One decides, another confirms. */
    public void varyLevel(String first, String second, String report, String outcome, int level, String reason) {
        String page = "/reports/" + report + "/level-review";
        JsonNode task = scene.task(first, reference, "Task_DecideLevelReview");
        scene.send(
                first,
                page,
                page + "/outcomes/" + outcome,
                entry("decision", "VARIED"),
                entry("level", Integer.toString(level)),
                entry("subLevel", "HIGH"),
                entry("reason", reason));
        scene.complete(first, task, CONFIRMED);
        scene.complete(second, reference, "Task_ConfirmLevelReview", Map.of("decision", "confirm", "comment", ""));
    }
}
