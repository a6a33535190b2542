package org.qualityoutcomes.platform.engine;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_ASSIGNMENT;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_COMPLETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_DELETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_UPDATE;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** What holds for each user task of each model: it has a form, the form is kept to, and people can tell its case. */
class UserTaskRules extends AbstractBpmnParseListener {

    /** Of a user task that is for one person: the group that it is offered to where that person cannot be named. */
    static final String STAND_IN = "standIn";

    private final FormCheck check;
    private final CaseNames names;
    private final HandingOut handingOut;
    private final StepKeeping steps;
    private final Impartiality impartiality;

    UserTaskRules(
            FormCheck check, CaseNames names, HandingOut handingOut, StepKeeping steps, Impartiality impartiality) {
        this.check = check;
        this.names = names;
        this.handingOut = handingOut;
        this.steps = steps;
        this.impartiality = impartiality;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        requireForm(task);
        String party = property(element, StepKeeping.PARTY);
        task.setTaskFormHandler(new CheckedForm(task.getTaskFormHandler(), check));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, open -> OwnTask.check((TaskEntity) open));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, open -> impartial((TaskEntity) open, party));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, open -> check.stored((TaskEntity) open));
        task.setNameExpression(new TaskName(task.getNameExpression(), names));
        offer(task, property(element, STAND_IN));
        task.addBuiltInTaskListener(EVENTNAME_CREATE, open -> handingOut.created((TaskEntity) open));
        task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, open -> handingOut.assigned((TaskEntity) open));
        keepSteps(task, party);
    }

    private void impartial(TaskEntity task, @Nullable String party) {
        impartiality.check(task, StepKeeping.party(task, party));
    }

    private void keepSteps(TaskDefinition task, @Nullable String party) {
        task.addBuiltInTaskListener(EVENTNAME_CREATE, open -> steps.begun((TaskEntity) open, party));
        task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, open -> steps.handedOn((TaskEntity) open));
        task.addBuiltInTaskListener(EVENTNAME_UPDATE, open -> steps.changed((TaskEntity) open));
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, open -> steps.completed((TaskEntity) open));
        task.addBuiltInTaskListener(EVENTNAME_DELETE, open -> steps.withdrawn((TaskEntity) open));
    }

    /** A task for one person waits for a group where there is no such person. */
    private static void offer(TaskDefinition task, @Nullable String standIn) {
        if (standIn != null) {
            task.addBuiltInTaskListener(EVENTNAME_CREATE, open -> {
                if (open.getAssignee() == null) {
                    open.addCandidateGroup(standIn(standIn, open));
                }
            });
        }
    }

    /** A group's name may hold expressions, as a candidate group's may. */
    private static String standIn(String group, DelegateTask open) {
        return Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(group)
                .getValue(open)
                .toString();
    }

    private static @Nullable String property(Element element, String name) {
        Map<String, String> properties = BpmnParseUtil.parseCamundaExtensionProperties(element);
        return properties == null ? null : properties.get(name);
    }

    /** Without a form Tasklist lets everybody read and set variables; another binding could change under an open task. */
    private static void requireForm(TaskDefinition task) {
        if (task.getCamundaFormDefinitionKey() == null) {
            throw new ProcessEngineException("User task " + task.getKey() + " has no form (camunda:formRef).");
        }
        if (!"deployment".equals(task.getCamundaFormDefinitionBinding())) {
            throw new ProcessEngineException("User task " + task.getKey() + " does not bind its form by deployment.");
        }
    }
}
