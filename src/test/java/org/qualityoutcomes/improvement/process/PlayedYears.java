package org.qualityoutcomes.improvement.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.improvement.ActionNews;
import org.qualityoutcomes.improvement.domain.ActionAgreed;
import org.qualityoutcomes.improvement.domain.ActionsInMemory;
import org.qualityoutcomes.improvement.domain.CarryOutAction;
import org.qualityoutcomes.improvement.domain.SteerAction;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.ReminderDue;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.review.domain.FollowReview;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;

/** The model of an action on an engine in memory, with the program's own timetable, reminders and rules around it. */
final class PlayedYears implements AutoCloseable {

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final Map<Object, Object> beans = new HashMap<>();
    private final ProcessEngine engine = engine(beans);
    private final RuntimeService runtime = engine.getRuntimeService();
    private final TaskService tasks = engine.getTaskService();
    private final ManagementService management = engine.getManagementService();
    private final AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
    private final CurrentUser user = mock(CurrentUser.class, withSettings().stubOnly());
    private final Set<String> gone = new HashSet<>();
    private final Map<String, List<String>> told = new HashMap<>();
    private final List<ACourse> courses;
    private final Map<String, ActionAgreed> actions = new HashMap<>();
    private final Map<String, String> instances = new HashMap<>();
    private final Map<String, Map<String, Task>> open = new HashMap<>();
    private final Map<String, LocalDate> askedOn = new HashMap<>();
    private final Map<String, LocalDate> begun = new HashMap<>();
    private final Set<String> returned = new HashSet<>();
    private LocalDate today = ACourse.FIRST;
    private String acting = "somebody";
    private boolean done;

    @ComponentScan(
            basePackages = {"org.qualityoutcomes.review.process", "org.qualityoutcomes.improvement.process"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(Chase|TaskDates|Timetable|ReminderOffsets|OpenTasks|EngineOpenWork"
                                    + "|QualityReviewSteps|ImprovementActionSteps|ImprovementWorkflow|ActionWorkflow)"))
    static class Program {}

    PlayedYears(List<ACourse> courses) {
        this.courses = courses;
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/improvement-action.bpmn")
                .deploy();
        program.registerBean(RuntimeService.class, () -> runtime);
        program.registerBean(TaskService.class, () -> tasks);
        program.registerBean(ManagementService.class, () -> management);
        program.registerBean(Clock.class, EngineTime::new);
        program.registerBean(Ears.class, () -> new Ears(this));
        program.registerBean(CurrentUser.class, () -> user);
        Stream.of(EvidenceLibrary.class, Organisations.class, KeptApart.class, Cycles.class, FollowReview.class)
                .forEach(this::play);
        program.registerBean(People.class, this::people);
        program.registerBean(Reviews.class, PlayedYears::reviews);
        program.register(WorkingDays.class, ActionsInMemory.class, Program.class);
        program.refresh();
        for (String name : program.getBeanDefinitionNames()) {
            beans.put(name, program.getBean(name));
        }
        when(user.username()).thenAnswer(asked -> Optional.of(acting));
        when(user.require()).thenAnswer(asked -> acting);
        when(user.isIn(anyString())).thenReturn(true);
    }

    private static ProcessEngine engine(Map<Object, Object> beans) {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setProcessEngineName("two years");
        settings.setJdbcUrl("jdbc:h2:mem:two-years;QUERY_CACHE_SIZE=500");
        settings.setJobExecutorActivate(false);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        settings.setReevaluateTimeCycleWhenDue(true);
        settings.setMetricsEnabled(false);
        settings.setBeans(beans);
        return settings.buildProcessEngine();
    }

    private <T> void play(Class<T> type) {
        program.registerBean(type, () -> mock(type, withSettings().stubOnly()));
    }

    private People people() {
        People people = mock(People.class, withSettings().stubOnly());
        when(people.inGroup(anyString())).thenAnswer(asked -> inGroup(asked.getArgument(0)));
        when(people.groupsOf(anyString())).thenAnswer(asked -> groupsOf(asked.getArgument(0)));
        when(people.nameOf(anyString())).thenAnswer(asked -> asked.getArgument(0));
        return people;
    }

    private static List<Person> inGroup(String group) {
        String ods = group.substring(group.indexOf('-') + 1);
        return switch (group.substring(0, group.indexOf('-'))) {
            case "lead" -> List.of(new Person("lead." + ods, "Lead", ""));
            case "team" -> List.of(new Person("successor." + ods, "Successor", ""));
            default -> List.of();
        };
    }

    private Set<String> groupsOf(String username) {
        return gone.contains(username) ? Set.of() : Set.of("team-" + username.substring(username.indexOf('.') + 1));
    }

    private static Reviews reviews() {
        Reviews reviews = mock(Reviews.class, withSettings().stubOnly());
        Review any = mock(Review.class, withSettings().stubOnly());
        when(any.deadline()).thenReturn(ACourse.FIRST);
        when(reviews.get(any())).thenReturn(any);
        return reviews;
    }

    /** Mornings for the engine, noons for people. */
    void playUntil(LocalDate last) {
        for (; !today.isAfter(last); today = today.plusDays(1)) {
            at(MORNING);
            fireTimers();
            noteQuestions();
            at(LocalTime.NOON);
            courses.forEach(this::live);
        }
    }

    private void at(LocalTime time) {
        ClockUtil.setCurrentTime(
                Date.from(today.atTime(time).atZone(OfficeHours.LONDON).toInstant()));
    }

    /** What is open for a plan now; asked only when something was done to it. */
    private void look(ACourse course) {
        Map<String, Task> found = new HashMap<>();
        tasks.createTaskQuery()
                .processInstanceBusinessKey("2027-" + course.ods() + "-A1")
                .list()
                .forEach(task -> found.put(task.getTaskDefinitionKey(), task));
        open.put(course.ods(), found);
    }

    private void fireTimers() {
        List<Job> waiting = management.createJobQuery().executable().list();
        while (!waiting.isEmpty()) {
            waiting.forEach(job -> management.executeJob(job.getId()));
            waiting = management.createJobQuery().executable().list();
        }
    }

    private void noteQuestions() {
        Date midnight =
                Date.from(today.atStartOfDay(OfficeHours.LONDON).minusSeconds(1).toInstant());
        tasks.createTaskQuery()
                .taskDefinitionKey(ImprovementActionProcess.UPDATE_ACTION)
                .taskCreatedAfter(midnight)
                .list()
                .forEach(task -> {
                    askedOn.put(task.getId(), today);
                    Objects.requireNonNull(open.get(ods(task))).put(task.getTaskDefinitionKey(), task);
                    tell(ods(task), today + " asked for an update");
                });
    }

    private String ods(Task task) {
        return Objects.requireNonNull(instances.get(task.getProcessInstanceId()));
    }

    private void live(ACourse course) {
        done = false;
        if (today.equals(course.agreed())) {
            ActionAgreed agreed = program.getBean(ActionsInMemory.class)
                    .agreed(course.ods(), course.owner(), course.agreed(), course.due());
            actions.put(course.ods(), agreed);
            program.publishEvent(agreed);
            instances.put(
                    runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(agreed.reference())
                            .singleResult()
                            .getId(),
                    course.ods());
            done = true;
        }
        ActionAgreed action = actions.get(course.ods());
        if (action != null && today.isAfter(course.agreed())) {
            if (!steer(course, action.actionId(), program.getBean(SteerAction.class))) {
                work(course, action.actionId());
            }
        }
        if (done) {
            look(course);
        }
    }

    /** @return whether it ended with that */
    private boolean steer(ACourse course, UUID action, SteerAction steer) {
        boolean dueToday = Stream.of(course.cancelled(), course.movedOn(), course.left(), handedOver(course))
                .anyMatch(today::equals);
        if (!dueToday) {
            return false;
        }
        Map<String, Task> open = open(course);
        boolean inHand = open.containsKey("Task_CarryOutAction") || open.containsKey("Task_ProveAction");
        if (inHand && today.equals(course.cancelled())) {
            as(course.lead(), () -> steer.cancel(action, "No longer needed."));
            return true;
        }
        if (open.containsKey("Task_CarryOutAction") && today.equals(course.movedOn())) {
            as(course.lead(), () -> steer.move(action, Objects.requireNonNull(course.movedTo()), "It takes longer."));
        }
        if (inHand && today.equals(course.left())) {
            gone.add(course.owner());
            as(course.lead(), () -> steer.watch(action));
        }
        if (inHand && today.equals(handedOver(course))) {
            as(course.lead(), () -> steer.handOver(action, course.successor(), "They have the time."));
        }
        return false;
    }

    private static LocalDate handedOver(ACourse course) {
        return course.left() == null ? LocalDate.MAX : course.left().plusDays(ACourse.UNTIL_HANDED_OVER);
    }

    private void work(ACourse course, UUID action) {
        Map<String, Task> open = open(course);
        Task update = open.get("Task_UpdateAction");
        if (update != null
                && course.answersAfter() >= 0
                && isOver(Objects.requireNonNull(askedOn.get(update.getId())), course.answersAfter())) {
            complete(update, course, Map.of("percent", "50", "note", "Half of it."));
        }
        Task carryOut = open.get("Task_CarryOutAction");
        Task prove = open.get("Task_ProveAction");
        Task verify = open.get("Task_VerifyAction");
        if (carryOut != null && isCarriedOut(course, carryOut)) {
            as(holder(carryOut, course), () -> program.getBean(CarryOutAction.class)
                    .note(action, "Done.", null));
            complete(carryOut, course, Map.of("confirmed", true));
        } else if (prove != null && isOver(begun(prove), course.provedAfter())) {
            program.getBean(ActionsInMemory.class).prove(action);
            complete(prove, course, Map.of("confirmed", true));
        } else if (verify != null && isOver(begun(verify), course.verifiedAfter())) {
            boolean accepted = !course.returned() || !returned.add(course.ods());
            // from outside: nobody verifies what they proved
            as(
                    "regional.north",
                    () -> tasks.complete(
                            verify.getId(),
                            Map.of("decision", accepted ? "accept" : "return", "comment", "Show the answers.")));
        }
    }

    private boolean isCarriedOut(ACourse course, Task task) {
        return returned.contains(course.ods())
                ? isOver(begun(task), ACourse.SECOND_TRY)
                : course.carriedOut() != null && !today.isBefore(course.carriedOut());
    }

    private boolean isOver(LocalDate since, int days) {
        return !today.isBefore(since.plusDays(days));
    }

    private LocalDate begun(Task task) {
        return begun.computeIfAbsent(
                task.getId(), id -> OfficeHours.day(task.getCreateTime().toInstant()));
    }

    private String holder(Task task, ACourse course) {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        return now.getAssignee() == null ? course.lead() : now.getAssignee();
    }

    private void complete(Task task, ACourse course, Map<String, Object> answers) {
        as(holder(task, course), () -> tasks.complete(task.getId(), answers));
    }

    private void as(String username, Runnable deed) {
        acting = username;
        done = true;
        deed.run();
    }

    private Map<String, Task> open(ACourse course) {
        return open.getOrDefault(course.ods(), Map.of());
    }

    /** Hears what people would get mail about. */
    record Ears(PlayedYears years) {

        @EventListener
        void on(ReminderDue reminder) {
            String to = reminder.assignee() == null
                    ? reminder.candidateGroups().iterator().next()
                    : reminder.assignee();
            years.tell(
                    Objects.requireNonNull(reminder.organisation()),
                    years.today + " " + reminder.taskKey() + " " + reminder.stage() + " to " + to);
        }

        @EventListener
        void on(ActionNews news) {
            if (news.kind() == ActionNews.Kind.OVERDUE) {
                years.tell(
                        news.organisation(),
                        years.today + " overdue, told "
                                + news.groups().iterator().next());
            }
        }
    }

    private void tell(String ods, String what) {
        told.computeIfAbsent(ods, organisation -> new ArrayList<>()).add(what);
    }

    List<String> told(ACourse course) {
        return told.getOrDefault(course.ods(), List.of()).stream().sorted().toList();
    }

    String allTold() {
        return told.toString();
    }

    @Override
    public void close() {
        ClockUtil.reset();
        program.close();
        engine.close();
    }

    /** The program's clock is the engine's. */
    private static final class EngineTime extends Clock {

        @Override
        public ZoneId getZone() {
            return OfficeHours.LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
