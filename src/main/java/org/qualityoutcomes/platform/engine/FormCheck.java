package org.qualityoutcomes.platform.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * Keeps people to the form on the server as well: Tasklist checks in the browser only. Asked twice, since only what is
 * submitted shows undeclared keys, and only completion cannot be got around.
 */
class FormCheck {

    private final DeployedForms forms = new DeployedForms();
    private final Feel feel = new Feel();
    private final FieldRules rules = new FieldRules(feel);

    void submitted(VariableMap submitted, TaskEntity task) {
        check(forms.of(task), Answers.of(submitted), task);
    }

    void stored(TaskEntity task) {
        Form form = forms.of(task);
        Map<String, @Nullable Object> answers = Answers.of(task.getVariablesTyped(false));
        answers.keySet().removeIf(key -> !form.has(key));
        check(form, answers, task);
    }

    private void check(Form form, Map<String, @Nullable Object> answers, TaskEntity task) {
        Map<String, @Nullable Object> visible = new HashMap<>(Answers.of(task.getVariablesTyped(false)));
        form.fields().forEach(field -> visible.put(field.key(), null));
        visible.putAll(answers);
        List<Problem> problems = problems(form, answers, visible);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private List<Problem> problems(
            Form form, Map<String, @Nullable Object> answers, Map<String, @Nullable Object> visible) {
        List<Problem> problems = new ArrayList<>();
        for (FormField field : form.fields()) {
            String objection = objection(field, answers.get(field.key()), visible);
            if (objection != null) {
                problems.add(new Problem(field.key(), field.label() + ": " + objection));
            }
        }
        if (!answers.keySet().stream().allMatch(form::has)) {
            problems.add(new Problem(null, "Something was sent that this form does not ask for."));
        }
        return problems;
    }

    private @Nullable String objection(
            FormField field, @Nullable Object answer, Map<String, @Nullable Object> visible) {
        boolean hidden = field.hiding().stream().anyMatch(hide -> feel.holds(hide, visible));
        if (!hidden) {
            return rules.objection(field, answer, visible);
        }
        return answer == null ? null : "this is not asked for here.";
    }
}
