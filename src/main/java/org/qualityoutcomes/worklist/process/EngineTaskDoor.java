package org.qualityoutcomes.worklist.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.TaskDoor;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineTaskDoor implements TaskDoor {

    private final EngineWorklist worklist;
    private final TaskService tasks;
    private final FormService forms;
    private final Asking asking;
    private final CurrentUser user;

    EngineTaskDoor(EngineWorklist worklist, TaskService tasks, FormService forms, Asking asking, CurrentUser user) {
        this.worklist = worklist;
        this.tasks = tasks;
        this.forms = forms;
        this.asking = asking;
        this.user = user;
    }

    @Override
    public TaskForm open(String taskId) {
        return form(worklist.get(taskId));
    }

    private TaskForm form(OpenTask task) {
        return asking.inPerson(
                () -> FormReader.read(task, forms.getDeployedTaskForm(task.id()), tasks.getVariables(task.id())));
    }

    @Override
    @Transactional
    public void complete(String taskId, Map<String, @Nullable String> answers) {
        OpenTask task = worklist.get(taskId);
        Map<String, Object> typed = typed(form(task), answers);
        try {
            asking.inPerson(() -> {
                if (task.assignee() == null) {
                    tasks.claim(taskId, user.require());
                }
                forms.submitTaskForm(taskId, typed);
                return task;
            });
        } catch (FormFieldValidationException refused) {
            throw refused.getCause() instanceof Refusal refusal ? refusal : refused;
        }
    }

    /** What the form does not ask for goes to the engine as it is, which refuses it. */
    private static Map<String, Object> typed(TaskForm form, Map<String, @Nullable String> answers) {
        Map<String, Object> typed = new HashMap<>(answers);
        for (TaskForm.Field field : form.fields()) {
            if (field.type().equals("checkbox")) {
                typed.put(field.key(), "true".equals(answers.get(field.key())));
            } else {
                typed.putIfAbsent(field.key(), null);
            }
        }
        return typed;
    }
}
