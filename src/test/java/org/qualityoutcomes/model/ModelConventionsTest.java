package org.qualityoutcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.worklist.Party;

class ModelConventionsTest {

    static List<Model> models() {
        return Model.all();
    }

    @Test
    void theWholeLifecycleIsThere() {
        assertThat(models())
                .extracting(Model::name)
                .containsExactlyInAnyOrder(
                        "review-cycle",
                        "quality-review",
                        "self-evaluation",
                        "validation",
                        "validator-admission",
                        "moderation",
                        "validator-assignment",
                        "report",
                        "report-release",
                        "improvement-plan",
                        "improvement-action",
                        "service-improvement-review",
                        "good-practice",
                        "review-withdrawal",
                        "organisation-change");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessIsNamedAfterItsFileAndItsHistoryEnds(Model model) {
        assertThat(model.process().getId()).isEqualTo(Names.camel(model.name()) + "Process");
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        assertThat(model.process().isCamundaStartableInTasklist()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aLabelSaysWhatTheIdSays(Model model) {
        for (FlowNode node : model.elements(FlowNode.class)) {
            if (node.getName() == null || isChase(node)) {
                assertThat(node.getName() != null || node.getId().startsWith("Gateway_"))
                        .as(node.getId() + " has a label")
                        .isTrue();
                continue;
            }
            String label =
                    node.getName().replace('-', ' ').replaceFirst("\\?$", "").toLowerCase(Locale.UK);
            assertThat(label).isEqualTo(Names.words(node.getId()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskHasAFormDatesPeopleAndOneFact(Model model) {
        for (UserTask task : model.elements(UserTask.class)) {
            assertThat(task.getCamundaFormRef()).as(task.getId()).isEqualTo(Names.kebab(task.getId()));
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaDueDate()).isEqualTo("${taskDates.due(execution)}");
            assertThat(task.getCamundaFollowUpDate()).isEqualTo("${taskDates.followUp(execution)}");
            assertThat(task.getCamundaPriority()).isNotBlank();
            assertThat(task.getCamundaAssignee() == null)
                    .as("a group or a person for " + task.getId())
                    .isNotEqualTo(task.getCamundaCandidateGroups() == null);
            assertThat(task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class))
                    .extracting(CamundaTaskListener::getCamundaEvent)
                    .containsExactly("complete");
        }
    }

    /** A group says by its name on whose behalf its people act; a person has several groups. */
    @ParameterizedTest
    @MethodSource("models")
    void aTaskForOnePersonSaysWhoIsWaitedFor(Model model) {
        for (UserTask task : model.elements(UserTask.class)) {
            List<String> parties = task.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .filter(property -> property.getCamundaName().equals("party"))
                    .map(CamundaProperty::getCamundaValue)
                    .toList();
            assertThat(parties).as(task.getId()).hasSize(task.getCamundaAssignee() == null ? 0 : 1);
            assertThat(parties).allSatisfy(Party::valueOf);
        }
    }

    /** A case's task that were offered to all validators or moderators would be seen by all of them. */
    @ParameterizedTest
    @MethodSource("models")
    void judgesAreNeverAGroupForACase(Model model) {
        for (UserTask task : model.elements(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotIn("validator", "moderator");
        }
    }

    /** A second timer only where the case itself escalates. */
    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskIsChasedByOneTimerThatLeavesItOpen(Model model) {
        for (UserTask task : model.elements(UserTask.class)) {
            List<BoundaryEvent> chasing = model.elements(BoundaryEvent.class).stream()
                    .filter(event -> event.getAttachedTo().equals(task))
                    .filter(event -> !event.cancelActivity())
                    .filter(event -> !escalates(event))
                    .toList();
            assertThat(chasing).as(task.getId()).hasSize(1);
            BoundaryEvent chase = chasing.get(0);
            assertThat(chase.getId()).isEqualTo(task.getId().replace("Task_", "Event_") + "Due");
            TimeCycle cycle = chase.getModelInstance().getModelElementsByType(TimeCycle.class).stream()
                    .filter(timer -> timer.getParentElement().getParentElement().equals(chase))
                    .findFirst()
                    .orElseThrow();
            assertThat(cycle.getTextContent()).isEqualTo("${chase.next(execution)}");
            assertThat(chase.getOutgoing()).hasSize(1);
            assertThat(chase.getOutgoing().iterator().next().getTarget().getId())
                    .isEqualTo(task.getId().replace("Task_", "EndEvent_") + "Reminded");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskCallsTheBeanOfItsName(Model model) {
        for (ServiceTask task : model.elements(ServiceTask.class)) {
            String bean = Names.decapitalised(task.getId().replace("Task_", ""));
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewayAsksOneBoolean(Model model) {
        for (ExclusiveGateway gateway : model.elements(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() == 1) {
                continue;
            }
            assertThat(gateway.getOutgoing()).as(gateway.getId()).hasSize(2);
            SequenceFlow no = gateway.getDefault();
            SequenceFlow yes = gateway.getOutgoing().stream()
                    .filter(flow -> !flow.equals(no))
                    .findFirst()
                    .orElseThrow();
            assertThat(no.getName()).isEqualTo("no");
            assertThat(yes.getName()).isEqualTo("yes");
            assertThat(yes.getConditionExpression().getTextContent()).matches("\\$\\{\\w+}");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledProcessIsOneOfOurs(Model model) {
        Set<String> ours = models().stream().map(each -> each.process().getId()).collect(Collectors.toSet());
        for (CallActivity call : model.elements(CallActivity.class)) {
            assertThat(ours).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("latest");
            assertThat(model.source()).contains("<camunda:in businessKey=");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePictureIsOfThisModel(Model model) throws IOException {
        Path picture = Path.of("docs/processes", model.name() + ".svg");
        assertThat(picture).exists();
        assertThat(Files.readString(picture))
                .as(model.name() + ": draw the pictures again, docs/tools says how")
                .contains("sha256:" + sha256(model.source()));
    }

    private static boolean escalates(BoundaryEvent event) {
        return event.getOutgoing().stream()
                .allMatch(flow -> flow.getTarget().getId().startsWith("Task_Escalate"));
    }

    private static boolean isChase(FlowNode node) {
        return (node instanceof BoundaryEvent && "Chase".equals(node.getName()))
                || (node instanceof EndEvent && "Reminder sent".equals(node.getName()))
                || (node instanceof SubProcess && node.getName() == null);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
