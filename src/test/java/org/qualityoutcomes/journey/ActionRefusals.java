package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.platform.demo.ImprovementStory;
import org.qualityoutcomes.platform.demo.Scene;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** What an action's page does not take from its owner. */
final class ActionRefusals {

    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final ImprovementStory improvement;
    private final String owner;
    private final String action;

    ActionRefusals(Scene scene, ImprovementStory improvement, String owner, String action) {
        this.scene = scene;
        this.improvement = improvement;
        this.owner = owner;
        this.action = action;
    }

    /** More than all of it, on a day to come; and a figure with its unit. Each is said beside its field. */
    void refusesWhatCannotBe(LocalDate tomorrow) {
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

    void refusesProofWithoutTheFigure(JsonNode task) {
        Answer early = scene.as(owner).complete(task, CONFIRMED);
        assertThat(early.status()).isEqualTo(400);
        improvement.proof(owner, action, LocalDate.of(2027, 1, 1));
        Answer unmeasured = scene.as(owner).complete(task, CONFIRMED);
        assertThat(unmeasured.status()).isEqualTo(400);
        assertThat(unmeasured.body()).contains("Enter the figure that was achieved");
    }
}
