package org.qualityoutcomes.assurance.clarification;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.HeldSeats.HeldSeat;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * The one round of questions at a validation. The first validator who wants to ask opens it; the other one may add
 * questions for a short while; then all questions go to the team together, and nobody says whose they are.
 */
@Entity
@Table(name = "clarification")
class Clarification {

    static final int MOST_QUESTIONS = 5;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID validationId;

    @Column(nullable = false)
    private UUID reviewId;

    @Column
    private @Nullable Instant openedAt;

    @Column
    private @Nullable Instant collectedUntil;

    @Column
    private @Nullable Instant sentAt;

    @Column
    private @Nullable Instant answerBy;

    @Column
    private @Nullable Instant closedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "clarification_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "clarification_asked", joinColumns = @JoinColumn(name = "clarification_id"))
    @Column(name = "validator", nullable = false)
    private Set<String> finished = new HashSet<>();

    @Version
    private int version;

    protected Clarification() {}

    Clarification(HeldSeat seat) {
        this.id = UUID.randomUUID();
        this.validationId = seat.validation();
        this.reviewId = seat.review();
    }

    UUID id() {
        return id;
    }

    UUID validationId() {
        return validationId;
    }

    UUID reviewId() {
        return reviewId;
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    List<Question> questionsOf(String username) {
        return questions.stream()
                .filter(question -> question.isAskedBy(username))
                .toList();
    }

    void add(String username, String outcome, @Nullable String indicator, String text) {
        mustTakeQuestionsOf(username);
        if (questionsOf(username).size() == MOST_QUESTIONS) {
            throw Refusal.of("question", "You can ask up to " + MOST_QUESTIONS + " questions. Take one away first.");
        }
        int next = questions.stream().mapToInt(Question::position).max().orElse(-1) + 1;
        questions.add(new Question(next, username, outcome, indicator, text));
    }

    void remove(String username, UUID question) {
        mustTakeQuestionsOf(username);
        questions.removeIf(each -> each.id().equals(question) && each.isAskedBy(username));
    }

    private void mustTakeQuestionsOf(String username) {
        if (sentAt != null) {
            throw new Refusal("The one round of questions at this case is over: they went to the library team.");
        }
        if (finished.contains(username)) {
            throw new Refusal("You have said that your questions are complete.");
        }
    }

    /**
     * This validator has no more questions.
     *
     * @param until when the others' questions are waited for no longer, if the round begins with this
     * @return whether the round begins with it
     */
    boolean finish(String username, Instant now, Instant until) {
        mustTakeQuestionsOf(username);
        if (openedAt == null && questionsOf(username).isEmpty()) {
            throw Refusal.of("question", "Write a question first.");
        }
        finished.add(username);
        if (openedAt != null) {
            return false;
        }
        openedAt = now;
        collectedUntil = until;
        return true;
    }

    /** Drafts of whoever leaves the case go with them; what was sent off is the case's. */
    void forgetDraftsOf(String username) {
        if (sentAt == null && !finished.contains(username)) {
            questions.removeIf(each -> each.isAskedBy(username));
        }
    }

    boolean isFinishedBy(String username) {
        return finished.contains(username);
    }

    void send(Instant now, Instant until) {
        sentAt = now;
        answerBy = until;
    }

    void reply(UUID question, String words, Set<EvidenceId> shown, Instant now) {
        mustAwaitAnswers(now);
        questions.stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new)
                .reply(words, shown);
    }

    /** The team's answers go to the validators. */
    void answer(Instant now) {
        mustAwaitAnswers(now);
        List<Problem> open = questions.stream()
                .filter(question -> question.answer().isBlank())
                .map(question ->
                        new Problem(null, "Question " + (questions.indexOf(question) + 1) + " has no answer yet."))
                .toList();
        if (!open.isEmpty()) {
            throw new Refusal(open);
        }
        close(Ending.ANSWERED, now);
    }

    private void mustAwaitAnswers(Instant now) {
        if (sentAt == null || closedAt != null) {
            throw new Refusal("No answers are awaited here now.");
        }
        if (answerBy != null && now.isAfter(answerBy)) {
            throw new Refusal(
                    "The time for answers is over. What was saved until then was not sent, and the validators go"
                            + " on without it.");
        }
    }

    /** Nobody answered in time: it is recorded as such, and drafts of answers go to nobody. */
    void recordSilence(Instant now) {
        close(Ending.SILENCE, now);
    }

    /** The submission is worked on again: nobody waits for answers to this version any more. */
    void endWithItsVersion(Instant now) {
        if (closedAt == null) {
            close(Ending.REOPENED, now);
        }
    }

    boolean isEndedWithItsVersion() {
        return ending == Ending.REOPENED;
    }

    private void close(Ending how, Instant now) {
        ending = how;
        closedAt = now;
    }

    /** Whether it takes its course: the validators wait for what comes of it before they lock their judgements. */
    boolean isUnderWay() {
        return openedAt != null && closedAt == null;
    }

    boolean isOpened() {
        return openedAt != null;
    }

    boolean isAnswered() {
        return ending == Ending.ANSWERED;
    }

    boolean isUnanswered() {
        return ending == Ending.SILENCE;
    }

    boolean awaitsAnswers() {
        return sentAt != null && closedAt == null;
    }

    Optional<Instant> collectedUntil() {
        return Optional.ofNullable(collectedUntil);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    enum Ending {
        ANSWERED,
        SILENCE,
        REOPENED
    }
}
