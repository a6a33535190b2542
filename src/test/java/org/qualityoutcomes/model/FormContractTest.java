package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormContractTest {

    /** What Tasklist and our own pages both show. */
    private static final Set<String> COMPONENTS = Set.of("text", "radio", "checkbox", "textarea", "textfield");

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<UserTask> tasks() {
        return Model.all().stream().flatMap(model -> model.elements(UserTask.class).stream());
    }

    static List<File> forms() {
        return Stream.of(Objects.requireNonNull(new File("forms").listFiles()))
                .sorted()
                .toList();
    }

    @Test
    void everyTaskHasItsFormAndEveryFormItsTask() {
        assertThat(tasks().map(UserTask::getCamundaFormRef).map(form -> form + ".form"))
                .containsExactlyInAnyOrderElementsOf(
                        forms().stream().map(File::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyFieldIsAnInputParameterOfItsTask(UserTask task) throws IOException {
        Set<String> fields = new HashSet<>();
        for (JsonNode component : read(new File("forms", task.getCamundaFormRef() + ".form"))) {
            if (component.has("key")) {
                fields.add(component.path("key").asText());
            }
        }
        CamundaInputOutput mapping = task.getExtensionElements()
                .getChildElementsByType(CamundaInputOutput.class)
                .iterator()
                .next();
        assertThat(mapping.getCamundaInputParameters())
                .extracting(CamundaInputParameter::getCamundaName)
                .containsExactlyInAnyOrderElementsOf(fields);
        assertThat(mapping.getCamundaInputParameters())
                .allSatisfy(parameter -> assertThat(parameter.getTextContent()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormUsesOnlyWhatBothSidesShowAndLimitsItsTexts(File form) throws IOException {
        assertThat(JSON.readTree(form).path("id").asText() + ".form").isEqualTo(form.getName());
        for (JsonNode component : read(form)) {
            String type = component.path("type").asText();
            assertThat(COMPONENTS).contains(type);
            if (type.startsWith("text") && !type.equals("text")) {
                assertThat(component.path("validate").path("maxLength").asInt())
                        .as(component.path("key").asText())
                        .isBetween(1, 4000);
            }
        }
    }

    private static JsonNode read(File form) throws IOException {
        return JSON.readTree(form).path("components");
    }
}
