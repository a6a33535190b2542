package org.qualityoutcomes.review.domain;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The diagram of the lifecycle as a text: its steps in order, and where one review is in them. */
@Component
@Transactional(readOnly = true)
public class HowAReviewGoes {

    private static final Map<String, Phase> STAGES = Map.ofEntries(
            entry("CallActivity_SelfEvaluate", Phase.SELF_EVALUATION),
            entry("CallActivity_Validate", Phase.VALIDATION),
            entry("Event_ModerationDecided", Phase.MODERATION),
            entry("CallActivity_Report", Phase.REPORT),
            entry("CallActivity_Improve", Phase.IMPROVEMENT),
            entry("Task_SendPlanAndDocuments", Phase.PREPARATION),
            entry("Task_CheckPlanAndDocuments", Phase.PREPARATION),
            entry("Task_AgreeMeetingDay", Phase.DISCUSSION),
            entry("Task_RecordDiscussion", Phase.DISCUSSION),
            entry("Task_ConfirmRecord", Phase.FEEDBACK));

    /** Its steps belong to a meeting of many cases, not to one review. */
    private static final String MEETING = "moderation";

    private final ReviewAccess access;
    private final Steps steps;
    private final Stays stays;
    private final StepReader reader;
    private final LifecycleWords words;

    HowAReviewGoes(ReviewAccess access, Steps steps, Stays stays, StepReader reader, LifecycleWords words) {
        this.access = access;
        this.steps = steps;
        this.stays = stays;
        this.reader = reader;
        this.words = words;
    }

    /** How far a step is. */
    public enum State {
        DONE("Done"),
        NOW("Now"),
        TO_COME("To come"),
        NOT_NEEDED("Not needed");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * An element of the diagram.
     *
     * @param text a sentence
     * @param state null for what nobody waits for, and where the reader may not know
     * @param inner what happens within it
     */
    public record Item(String text, @Nullable State state, List<Item> inner) {}

    /** @param remarks what holds for every task */
    public record View(Review review, List<Item> items, List<String> remarks) {}

    public View of(ReviewId id) {
        Review review = access.forReaders(id);
        Progress progress = new Progress(
                review.phase(),
                visited(id.value()),
                keys(steps.openIn(List.of(id.value()))),
                keys(steps.endedIn(id.value()).stream()
                        .filter(step -> step.endedBy() != null)
                        .toList()));
        List<String> remarks = words.ofModel("everywhere").values().stream()
                .map(HowAReviewGoes::sentence)
                .toList();
        return new View(review, stages(review.kind(), progress), remarks);
    }

    record Progress(Phase phase, Set<Phase> visited, Set<String> open, Set<String> ended) {

        State of(Phase stage) {
            if (phase == stage) {
                return State.NOW;
            }
            if (phase != Phase.CLOSED && Phase.ENDS.contains(phase)) {
                return visited.contains(stage) ? State.DONE : State.NOT_NEEDED;
            }
            if (stage.ordinal() > phase.ordinal()) {
                return State.TO_COME;
            }
            return stage == Phase.MODERATION && !visited.contains(stage) ? State.NOT_NEEDED : State.DONE;
        }

        @Nullable
        State of(String task, boolean usual, State stage) {
            if (open.contains(task)) {
                return State.NOW;
            }
            if (ended.contains(task)) {
                return State.DONE;
            }
            return switch (stage) {
                // whether it comes to more than the usual nobody knows
                case NOW, TO_COME -> usual ? State.TO_COME : null;
                case DONE -> State.NOT_NEEDED;
                case NOT_NEEDED -> null;
            };
        }
    }

    private List<Item> stages(CycleKind kind, Progress progress) {
        return words.ofModel(LifecycleWords.lifecycle(kind)).entrySet().stream()
                .map(each -> stage(each.getKey(), each.getValue(), progress))
                .toList();
    }

    /** A stage has steps of its own within; where it has none it is a step itself. */
    private Item stage(String element, Wording words, Progress progress) {
        Phase phase = STAGES.get(element);
        State state = phase == null ? null : progress.of(phase);
        if (state != null && words.part() == null) {
            return new Item(sentence(words), progress.of(element, words.usual(), state), List.of());
        }
        List<Item> inner = words.part() == null || state == null ? List.of() : part(words.part(), state, progress);
        return new Item(sentence(words), state, inner);
    }

    private List<Item> part(String model, State stage, Progress progress) {
        return words.ofModel(model).entrySet().stream()
                .map(each -> {
                    Wording step = each.getValue();
                    boolean told = step.does() != null && !model.equals(MEETING) && mayKnow(step);
                    List<Item> inner = step.part() == null ? List.of() : part(step.part(), stage, progress);
                    return new Item(
                            sentence(step), told ? progress.of(each.getKey(), step.usual(), stage) : null, inner);
                })
                .toList();
    }

    private boolean mayKnow(Wording step) {
        return reader.seesTheJudges() || !step.blind();
    }

    private static String sentence(Wording words) {
        return words.label() + ".";
    }

    private Set<Phase> visited(UUID review) {
        return stays.findByReviewIdInOrderByEnteredAt(List.of(review)).stream()
                .map(Stay::phase)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(List<Step> all) {
        return all.stream().map(Step::taskKey).collect(Collectors.toSet());
    }
}
