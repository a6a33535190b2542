package org.qualityoutcomes.worklist.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.StandsAsSeen;
import org.qualityoutcomes.worklist.TaskDoor;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ConcurrentReferenceHashMap;

@Component
class EngineTaskDoor implements TaskDoor {

    private final EngineWorklist worklist;
    private final TaskService tasks;
    private final FormService forms;
    private final Asking asking;
    private final CurrentUser user;
    private final ObjectProvider<StandsAsSeen> pages;
    private final TransactionOperations transaction;

    /** By task id, for as long as there is room: reading a form takes the engine a dozen statements. */
    private final Map<String, TaskForm> read = new ConcurrentReferenceHashMap<>();

    // seven, because a task is completed by a person, in the engine, from a page, and as a whole
    EngineTaskDoor(
            EngineWorklist worklist,
            TaskService tasks,
            FormService forms,
            Asking asking,
            CurrentUser user,
            ObjectProvider<StandsAsSeen> pages,
            PlatformTransactionManager transactions) {
        this.worklist = worklist;
        this.tasks = tasks;
        this.forms = forms;
        this.asking = asking;
        this.user = user;
        this.pages = pages;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public boolean isOpen(String taskId) {
        return worklist.isOpen(taskId);
    }

    @Override
    public TaskForm open(String taskId) {
        return unlessGone(taskId, () -> form(worklist.get(taskId)));
    }

    @Override
    public TaskForm formOf(OpenTask task) {
        return unlessGone(task.id(), () -> form(task));
    }

    /** The form of a task and the case that it leads to stay as they are for as long as the task lives. */
    private TaskForm form(OpenTask task) {
        return read.computeIfAbsent(
                        task.id(),
                        first -> asking.onceMore(() -> FormReader.read(
                                task, forms.getDeployedTaskForm(task.id()), tasks.getVariables(task.id()))))
                .of(task);
    }

    @Override
    public void take(String taskId) {
        together(taskId, () -> {
            if (worklist.get(taskId).assignee() == null) {
                asking.inPerson(() -> claim(taskId));
            }
        });
    }

    /** By the house's right: the engine would let a person who may give a task back give it to anybody. */
    @Override
    public void giveBack(String taskId) {
        together(taskId, () -> {
            OpenTask task = worklist.get(taskId);
            boolean ofGroup =
                    tasks.getIdentityLinksForTask(task.id()).stream().anyMatch(link -> link.getGroupId() != null);
            if (!ofGroup) {
                throw new Refusal("This task was given to you alone, so it cannot be given back.");
            }
            tasks.setAssignee(task.id(), null);
        });
    }

    /**
     * Colleagues who finish different parts of one case at the same moment meet in the engine; the second of them is
     * tried once more.
     */
    @Override
    public void complete(String taskId, Map<String, @Nullable String> answers) {
        try {
            together(taskId, () -> submit(taskId, answers));
        } catch (ConcurrencyFailureException overtaken) {
            together(taskId, () -> submit(taskId, answers));
        }
    }

    /** In one transaction; refusals and races come out as ours, whoever found them. */
    private void together(String taskId, Runnable deed) {
        try {
            unlessGone(
                    taskId,
                    () -> transaction.execute(begun -> {
                        deed.run();
                        return taskId;
                    }));
        } catch (FormFieldValidationException refused) {
            throw refused.getCause() instanceof Refusal refusal ? refusal : refused;
        } catch (OptimisticLockingException overtaken) {
            throw new OptimisticLockingFailureException("overtaken", overtaken);
        }
    }

    /**
     * A task that was seen a moment ago may be done now. The engine then fails wherever it first misses something, in
     * ever other words; but what we did is rolled back, so a task that is not there any more was done by somebody else.
     */
    private <T> T unlessGone(String taskId, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            throw tasks.createTaskQuery().taskId(taskId).count() == 0 ? new NotFound() : failed;
        }
    }

    private void submit(String taskId, Map<String, @Nullable String> answers) {
        OpenTask task = worklist.get(taskId);
        TaskForm form = form(task);
        Map<String, @Nullable String> own = new HashMap<>(answers);
        String seen = own.remove(StandsAsSeen.FIELD);
        if (seen != null) {
            pages.forEach(page -> page.check(form, seen));
        }
        Map<String, Object> typed = typed(form, own);
        asking.inPerson(() -> {
            if (task.assignee() == null) {
                claim(taskId);
            }
            forms.submitTaskForm(taskId, typed);
            return task;
        });
    }

    private String claim(String taskId) {
        try {
            tasks.claim(taskId, user.require());
            return taskId;
        } catch (TaskAlreadyClaimedException faster) {
            throw new NotFound();
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
