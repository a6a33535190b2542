package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;

/** The team's work on one outcome: gathered, judged, checked by a colleague, accepted; and open again when returned. */
@Entity
@Table(name = "outcome_work")
class OutcomeWork {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private OutcomeState state;

    @Column(nullable = false)
    private boolean marked;

    @Column(nullable = false)
    private String markReason;

    @Column
    private @Nullable String owner;

    @Column
    private @Nullable String checker;

    @Column
    private @Nullable LocalDate due;

    @Column
    @Convert(converter = RatingText.class)
    private @Nullable Rating rating;

    @Column(nullable = false, length = 1_000_000)
    private String overrideReason;

    @Column(nullable = false, length = 1_000_000)
    private String narrative;

    @Column(nullable = false, length = 1_000_000)
    private String strengths;

    @Column(nullable = false)
    private String gaps;

    @Column(nullable = false, length = 1_000_000)
    private String returnComment;

    @ElementCollection
    @CollectionTable(name = "cited_evidence", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @OrderColumn(name = "position")
    @Column(name = "evidence_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_judgement", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "judgement", nullable = false)
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, Judgement> judgements = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "indicator_evidence", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Tie> ties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "indicator_rationale", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "rationale", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, String> rationales = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "practice_nomination", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Nomination> nominations = new ArrayList<>();

    @Column(nullable = false)
    private int checkRound;

    @ElementCollection
    @CollectionTable(name = "check_comment", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<Comment> comments = new HashSet<>();

    /** Why an item is cited that speaks of a time outside the evidence period. */
    @ElementCollection
    @CollectionTable(name = "outside_period", joinColumns = @JoinColumn(name = "outcome_work_id"))
    @MapKeyColumn(name = "evidence_id")
    @Column(name = "reason", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, String> outside = new HashMap<>();

    @Version
    private int version;

    /**
     * What the colleague who checks says on one place of the outcome.
     *
     * @param anchor code of an indicator, or {@link #OVERALL}
     */
    @Embeddable
    record Comment(int checkRound, String anchor, @Column(nullable = false) String remark) {

        static final String OVERALL = "overall";
    }

    /**
     * An item shows something for an indicator.
     *
     * @param passage where in it, or empty
     */
    @Embeddable
    record Tie(
            @Column(name = "evidence_id", nullable = false) UUID evidence,
            @Column(nullable = false) String indicator,
            @Column(nullable = false) String passage) {}

    @SuppressWarnings("NullAway.Init")
    protected OutcomeWork() {}

    OutcomeWork(int position, String outcome) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.outcome = outcome;
        this.state = OutcomeState.GATHERING;
        this.overrideReason = "";
        this.narrative = "";
        this.strengths = "";
        this.markReason = "";
        this.gaps = "";
        this.returnComment = "";
    }

    void assign(Assignment assignment) {
        owner = assignment.owner();
        checker = assignment.checker();
        due = assignment.due();
    }

    void cite(Edition edition, EvidenceId item) {
        mustBe(OutcomeState.GATHERING, OutcomeState.JUDGING);
        if (evidence.contains(item.value())) {
            return;
        }
        if (evidence.size() >= edition.limits().evidencePerOutcome()) {
            throw new Refusal("An outcome cites at most " + edition.limits().evidencePerOutcome() + " items.");
        }
        evidence.add(item.value());
    }

    /** Says all that the item shows; what it was said to show before is forgotten. */
    void tie(Edition edition, EvidenceId item, Showing showing) {
        mustBe(OutcomeState.GATHERING, OutcomeState.JUDGING);
        if (!evidence.contains(item.value())) {
            throw new NotFound();
        }
        OutcomeRules.refuse(OutcomeRules.unknown(edition, outcome, showing.indicators()));
        OutcomeRules.refuse(showing.problems());
        Set<Tie> shown = showing.passages().entrySet().stream()
                .map(each -> new Tie(item.value(), each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
        ties.removeIf(tie -> tie.evidence().equals(item.value()) && !shown.contains(tie));
        ties.addAll(shown);
        outside.remove(item.value());
        if (!showing.outsideReason().isEmpty()) {
            outside.put(item.value(), showing.outsideReason());
        }
    }

    void leaveOut(EvidenceId item) {
        mustBe(OutcomeState.GATHERING, OutcomeState.JUDGING);
        evidence.remove(item.value());
        ties.removeIf(tie -> tie.evidence().equals(item.value()));
        outside.remove(item.value());
    }

    /** What an item shows for this outcome, by indicator in the edition's order of codes. */
    Showing showing(EvidenceId item) {
        SortedMap<String, String> passages = new TreeMap<>();
        ties.stream()
                .filter(tie -> tie.evidence().equals(item.value()))
                .forEach(tie -> passages.put(tie.indicator(), tie.passage()));
        return new Showing(passages, outside.getOrDefault(item.value(), ""));
    }

    /** The indicators that an item shows something for, in the edition's order of codes. */
    List<String> indicatorsOf(EvidenceId item) {
        return showing(item).indicators();
    }

    /** The items that show something for an indicator, in the order in which they are cited. */
    List<EvidenceId> tiedTo(String indicator) {
        Set<UUID> tied = ties.stream()
                .filter(tie -> tie.indicator().equals(indicator))
                .map(Tie::evidence)
                .collect(Collectors.toSet());
        return evidence().stream().filter(item -> tied.contains(item.value())).toList();
    }

    /** The indicators that at least one item shows something for. */
    Set<String> evidenced() {
        return ties.stream().map(Tie::indicator).collect(Collectors.toUnmodifiableSet());
    }

    void gathered() {
        mustBe(OutcomeState.GATHERING);
        state = OutcomeState.JUDGING;
    }

    /** Keeps what was typed, finished or not; only what could never be right is refused. */
    void write(Edition edition, Draft draft) {
        mustBe(OutcomeState.GATHERING, OutcomeState.JUDGING);
        OutcomeRules.refuse(OutcomeRules.contradictions(edition, outcome, draft));
        rating = draft.rating();
        overrideReason = draft.overrideReason();
        narrative = draft.narrative();
        strengths = draft.strengths();
        gaps = draft.gaps();
        judgements.clear();
        judgements.putAll(draft.judgements());
        rationales.clear();
        rationales.putAll(draft.rationales());
        nominations.clear();
        nominations.addAll(draft.nominations());
    }

    /** What is missing before a colleague can check it. */
    List<OutcomeRules.Gap> missing(Edition edition) {
        return OutcomeRules.missing(edition, outcome, draft(), !evidence.isEmpty(), evidenced());
    }

    /** @throws Refusal naming everything that is missing */
    void judged(Edition edition) {
        mustBe(OutcomeState.JUDGING);
        OutcomeRules.refuse(OutcomeRules.gaps(edition, outcome, draft(), !evidence.isEmpty(), evidenced()));
        state = OutcomeState.CHECKING;
        returnComment = "";
    }

    /**
     * What the colleague who checks has to say so far, in place of what was said in this round.
     *
     * @param remarks by indicator code or {@link Comment#OVERALL}; none is blank
     */
    void comment(Edition edition, Map<String, String> remarks) {
        mustBe(OutcomeState.CHECKING);
        OutcomeRules.refuse(OutcomeRules.wrongRemarks(edition, outcome, remarks));
        Set<Comment> said = remarks.entrySet().stream()
                .map(each -> new Comment(checkRound, each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
        comments.removeIf(comment -> comment.checkRound() == checkRound && !said.contains(comment));
        comments.addAll(said);
    }

    /** A colleague's decision; what they said at the indicators goes back with it. */
    void checked(boolean accepted, String comment) {
        mustBe(OutcomeState.CHECKING);
        if (!accepted && comment.isBlank() && remarks(checkRound).isEmpty()) {
            throw Refusal.of("comment", "Say here or at the indicators what has to change.");
        }
        state = accepted ? OutcomeState.ACCEPTED : OutcomeState.JUDGING;
        returnComment = accepted ? "" : comment;
        checkRound++;
    }

    /** What the colleague says in this round of checking, by indicator code or {@link Comment#OVERALL}. */
    Map<String, String> remarks() {
        return remarks(checkRound);
    }

    /** What the colleague said when they last decided, by indicator code or {@link Comment#OVERALL}. */
    Map<String, String> lastRemarks() {
        return remarks(checkRound - 1);
    }

    private Map<String, String> remarks(int round) {
        return comments.stream()
                .filter(comment -> comment.checkRound() == round)
                .collect(Collectors.toUnmodifiableMap(Comment::anchor, Comment::remark));
    }

    /** @param missing what has to be worked on again, blank where nothing is said, or null where it may stay */
    void mark(@Nullable String missing) {
        marked = missing != null;
        markReason = missing == null ? "" : missing;
    }

    void reopen(String comment) {
        state = OutcomeState.GATHERING;
        returnComment = together(markReason, comment);
        mark(null);
    }

    /** What is said of one part, then what is said of all. */
    static String together(String ofPart, String ofAll) {
        return Stream.of(ofPart, ofAll).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Whether texts, judgements and evidence may change now. */
    boolean isWrittenOn() {
        return state == OutcomeState.GATHERING || state == OutcomeState.JUDGING;
    }

    private void mustBe(OutcomeState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Refusal("This outcome cannot be changed now: it is " + state.title() + ".");
        }
    }

    Draft draft() {
        return new Draft(
                rating,
                Map.copyOf(judgements),
                Map.copyOf(rationales),
                overrideReason,
                narrative,
                strengths,
                gaps,
                List.copyOf(nominations));
    }

    UUID id() {
        return id;
    }

    String outcome() {
        return outcome;
    }

    OutcomeState state() {
        return state;
    }

    boolean isMarked() {
        return marked;
    }

    String markReason() {
        return markReason;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    String checker() {
        return checker;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    /** Whose move it is; nobody's once it is accepted. */
    @Nullable
    String waitsFor() {
        return switch (state) {
            case GATHERING, JUDGING -> owner;
            case CHECKING -> checker;
            case ACCEPTED -> null;
        };
    }

    Assignment assignment() {
        return new Assignment(outcome, owner, checker, due);
    }

    String returnComment() {
        return returnComment;
    }

    List<EvidenceId> evidence() {
        return evidence.stream().map(EvidenceId::new).toList();
    }
}
