package org.qualityoutcomes.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormCheckTest {

    private static final Map<String, Object> RIGHT = Map.of("decision", "accept", "confirmed", true);

    private TrialEngine trial = new TrialEngine();

    @BeforeAll
    void deploy() {
        trial.deployed();
    }

    @AfterAll
    void stop() {
        trial.close();
    }

    @BeforeEach
    void willingDomain() {
        trial.domain = null;
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("decision", null, "Decision: this is missing."),
                arguments("decision", "", "Decision: this is missing."),
                arguments("decision", "maybe", "Decision: choose one of the options."),
                arguments("confirmed", null, "Confirmed: this is missing."),
                arguments("confirmed", false, "Confirmed: this must be ticked."),
                arguments("confirmed", "true", "Confirmed: this is ticked or not, nothing else."),
                arguments("comment", "hidden", "Comment: this is not asked for here."),
                arguments("why", "hidden", "Why: this is not asked for here."),
                arguments("contact", "ann at home", "Contact: this is not an e-mail address."),
                arguments("contact", 5, "Contact: this is not a text."),
                arguments("code", "abc", "Code: this is not in the form asked for."),
                arguments("remark", "x".repeat(4001), "Remark: this must be at most 4000 characters long."),
                arguments("count", "3", "Count: this is not a number."),
                arguments("count", 0, "Count: this must be at least 1."),
                arguments("count", 6L, "Count: this must be at most 5."),
                arguments("count", 2.5, "Count: this may have at most 0 decimal places."),
                arguments("topics", json("[\"a\",\"z\"]"), "Topics: choose one of the options."),
                arguments("topics", "a", "Topics: choose one of the options."),
                arguments("day", "24/12/2026", "Day: this is not a date."),
                arguments("day", 20261224, "Day: this is not a date."),
                arguments("colleague", "stranger", "Colleague: choose one of the options."),
                arguments("takingPart", false, "Something was sent that this form does not ask for."));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatTheFormDoesNotAllowIsRefusedAndNotStored(String field, @Nullable Object answer, String sentence) {
        Task task = begin();
        Refusal refusal = refused(task, with(field, answer));
        assertThat(refusal.problems()).extracting(Problem::sentence).containsExactly(sentence);
        assertThat(refusal.problems().get(0).field()).isEqualTo(field.equals("takingPart") ? null : field);
        assertNothingStored(task);
    }

    @Test
    void aFieldThatAnAnswerBringsOutIsRequiredAndLimited() {
        Map<String, Object> returned = with("decision", "return");
        assertThat(refused(begin(), returned)).hasMessage("Comment: this is missing.");
        returned.put("comment", "x");
        assertThat(refused(begin(), returned)).hasMessage("Comment: this must be at least 2 characters long.");
        returned.put("comment", "x".repeat(11));
        assertThat(refused(begin(), returned)).hasMessage("Comment: this must be at most 10 characters long.");
        returned.put("comment", "12345\r\n789");
        submit(begin(), returned);
    }

    @Test
    void allProblemsAreNamedAtOnce() {
        assertThat(refused(begin(), Map.of()).problems()).hasSize(2);
    }

    @Test
    void whatTheFormAllowsCompletesTheTask() {
        Map<String, Object> all = with("contact", "ann@example.org");
        all.putAll(Map.of("code", "ABC", "count", 5, "why", "because", "day", "2026-12-24", "colleague", "ben"));
        all.put("topics", json("[\"a\"]"));
        all.put("remark", "");
        Task task = begin();
        submit(task, all);
        assertThat(open(task)).isNull();
    }

    @Test
    void completionWithoutTheFormIsCheckedToo() {
        Task task = begin();
        var thrown = catchThrowableOfType(
                FormFieldValidationException.class,
                () -> trial.engine.getTaskService().complete(task.getId()));
        assertThat(thrown.getMessage()).contains("Decision: this is missing.");
        assertNothingStored(task);
    }

    @Test
    void theDomainsRefusalComesOutAsItIs() {
        trial.domain = Refusal.of("comment", "A level cites evidence.");
        Task task = begin();
        Refusal refusal = refused(task, RIGHT);
        assertThat(refusal).isSameAs(trial.domain);
        assertNothingStored(task);
    }

    private static Object json(String list) {
        return SpinValues.jsonValue(list).create();
    }

    private static Map<String, Object> with(String field, @Nullable Object answer) {
        Map<String, Object> answers = new HashMap<>(RIGHT);
        answers.put(field, answer);
        return answers;
    }

    private Task begin() {
        return trial.begin(Variables.createVariables()
                .putValue("organisation", "ZA1")
                .putValue("colleagues", json("[{\"label\":\"Ben\",\"value\":\"ben\"}]")));
    }

    private void submit(Task task, Map<String, Object> answers) {
        trial.engine.getFormService().submitTaskForm(task.getId(), answers);
    }

    private Refusal refused(Task task, Map<String, Object> answers) {
        var thrown = catchThrowableOfType(FormFieldValidationException.class, () -> submit(task, answers));
        assertThat(thrown.getCode()).isEqualTo(RefusalInterceptor.CODE);
        Refusal refusal = (Refusal) Objects.requireNonNull(thrown.getCause());
        assertThat(thrown).hasMessage(refusal.getMessage());
        return refusal;
    }

    private @Nullable Task open(Task task) {
        return trial.engine
                .getTaskService()
                .createTaskQuery()
                .taskId(task.getId())
                .singleResult();
    }

    private void assertNothingStored(Task task) {
        assertThat(open(task)).isNotNull();
        List<String> stored = trial
                .engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(task.getProcessInstanceId())
                .disableCustomObjectDeserialization()
                .list()
                .stream()
                .filter(variable -> Objects.nonNull(variable.getValue()))
                .map(variable -> variable.getName())
                .toList();
        assertThat(stored).containsExactlyInAnyOrder("organisation", "colleagues");
    }
}
