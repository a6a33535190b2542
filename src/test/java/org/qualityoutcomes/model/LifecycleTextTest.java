package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagram has a text that says the same: nothing on it goes without words, and no word speaks of what is gone. */
class LifecycleTextTest {

    private static final String EVERYWHERE = "everywhere";
    private static final Set<String> OF_NO_ONE_REVIEW = Set.of(
            "review-cycle",
            "validator-assignment",
            "validator-admission",
            "report-release",
            "good-practice",
            "organisation-change");

    private final JsonNode text = read();

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(new File("src/main/resources/review/lifecycle.yaml"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What belongs to a cycle, a validator or a card is no part of any one review. */
    static List<Model> models() {
        return Model.all().stream()
                .filter(model -> !OF_NO_ONE_REVIEW.contains(model.name()))
                .toList();
    }

    @Test
    void eachModelThatAReviewPassesThroughHasItsText() {
        Set<String> names = new TreeSet<>(models().stream().map(Model::name).toList());
        names.add(EVERYWHERE);
        assertThat(keys(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepHasAPlainLabelAndEveryLabelHasAStep(Model model) {
        Set<String> general = keys(text.path(EVERYWHERE));
        Set<String> drawn = model.elements(FlowNode.class).stream()
                .filter(node -> node.getName() != null && !general.contains(node.getName()))
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys(text.path(model.name()))).isEqualTo(drawn);
        text.path(model.name())
                .forEach(words -> assertThat(words.path("label").asText()).matches("[A-Z][^{}<>]{10,150}[^.]"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTaskSaysWhatItsHolderDoesAndDid(Model model) {
        for (UserTask task : model.elements(UserTask.class)) {
            JsonNode words = text.path(model.name()).path(task.getId());
            assertThat(words.path("does").asText()).as(task.getId()).matches("[a-z].+[^.]");
            assertThat(words.path("done").asText()).as(task.getId()).matches("[a-z].+[^.]");
        }
    }

    /** Whoever learned of these steps, or of their dates, would learn what judges think before they may. */
    @Test
    void allThatJudgesDoUntilTheLevelsStandIsBlind() {
        for (Model model : List.of(Model.of("validation"), Model.of("moderation"))) {
            for (UserTask task : model.elements(UserTask.class)) {
                // the first comes before any judging, the second is the team's own work
                boolean open = List.of("Task_AssignValidators", "Task_AnswerClarification")
                        .contains(task.getId());
                assertThat(text.path(model.name())
                                .path(task.getId())
                                .path("blind")
                                .asBoolean())
                        .as(task.getId())
                        .isNotEqualTo(open);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatIsCalledIsToldWithin(Model model) {
        for (CallActivity call : model.elements(CallActivity.class)) {
            String part =
                    text.path(model.name()).path(call.getId()).path("part").asText();
            assertThat(Names.camel(part) + "Process").isEqualTo(call.getCalledElement());
        }
    }

    private static Set<String> keys(JsonNode node) {
        Iterator<String> names = node.fieldNames();
        return Stream.generate(() -> names.hasNext() ? names.next() : "")
                .takeWhile(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
