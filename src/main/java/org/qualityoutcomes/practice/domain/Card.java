package org.qualityoutcomes.practice.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.practice.domain.CardVersion.Occasion;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * Something that a service does well and that others could learn from. Others see what was published of it and nothing
 * else; what is published is a version that the service consented to, word for word.
 */
@Entity
@Table(name = "practice_card")
class Card {

    static final int LONGEST_NOTE = 1000;
    private static final int YEARS = 2;

    @Id
    private UUID id;

    @Column(name = "card_number", nullable = false)
    private int number;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private UUID serviceId;

    @Column
    private @Nullable UUID reviewId;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    private String outcome;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practice_card_indicator", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "indicator", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> indicators = new TreeSet<>();

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column
    private @Nullable String nominatedBy;

    @Column(nullable = false)
    private Instant nominatedAt;

    /** A fingerprint of what it was nominated from, so that the same is not nominated twice. */
    @Column
    private @Nullable String nomination;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private CardState state = CardState.NOMINATED;

    @Column(nullable = false)
    private boolean shown;

    @Column(nullable = false)
    private boolean anonymous;

    @Embedded
    private CardWords words;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practice_card_evidence", joinColumns = @JoinColumn(name = "card_id"))
    @OrderColumn(name = "position")
    @Column(name = "evidence_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> evidence = new ArrayList<>();

    @Column
    private @Nullable Integer agreedVersion;

    @Column
    private @Nullable Integer publishedVersion;

    @Column
    private @Nullable Instant publishedAt;

    @Column
    private @Nullable LocalDate reviewBy;

    @Column(nullable = false)
    private String note = "";

    @Column
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "card", cascade = CascadeType.ALL)
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<CardVersion> versions = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    Card(int number, Nominated nominated, @Nullable String by, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.organisation = nominated.organisation();
        this.serviceId = nominated.service().value();
        this.reviewId = nominated.review() == null ? null : nominated.review().value();
        this.edition = nominated.edition();
        this.outcome = nominated.outcome();
        this.origin = nominated.origin();
        this.nomination = nominated.print();
        this.nominatedBy = by;
        this.nominatedAt = at;
        this.words = nominated.words();
        keep(Occasion.NOMINATED, by, at);
    }

    // --- what it says

    /** @throws Refusal by field, or if it is not the writer's turn */
    void write(CardWords typed, Collection<UUID> cited, Collection<String> serves, boolean byTheService) {
        mustBeTurnOf(byTheService);
        List<Problem> problems = typed.excesses();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        words = typed;
        evidence = new ArrayList<>(new TreeSet<>(cited));
        indicators = new TreeSet<>(serves);
    }

    /** The words go back to those that the service agreed to last. */
    void restoreAgreed() {
        mustBe(CardState.EDITING);
        Content agreed = version(agreedVersion).content();
        words = agreed.words();
        evidence = new ArrayList<>(agreed.evidence());
    }

    Content content() {
        return new Content(words, List.copyOf(evidence));
    }

    boolean areWordsAgreed() {
        return agreedVersion != null && version(agreedVersion).content().equals(content());
    }

    private int keep(Occasion occasion, @Nullable String by, Instant at) {
        int next = versions.size() + 1;
        versions.add(new CardVersion(this, next, content(), occasion, by, at));
        return next;
    }

    // --- consent

    void consent(boolean withoutName, String said, @Nullable String by, Instant at) {
        mustBe(CardState.NOMINATED);
        refuseGaps(withoutName);
        anonymous = withoutName;
        agreedVersion = keep(Occasion.CONSENTED, by, at);
        pass(CardState.EDITING, said("comment", said));
    }

    void decline(String said, Instant at) {
        mustBe(CardState.NOMINATED);
        end(CardState.DECLINED, said("comment", said), at);
    }

    void closeUnanswered(Instant at) {
        mustBe(CardState.NOMINATED);
        end(CardState.UNANSWERED, "", at);
    }

    /**
     * The service agrees to the words as they stand now, wherever they came from. What no editor has read goes to an editor
     * first.
     *
     * @return whether an editor has read them
     */
    boolean agree(@Nullable String by, Instant at) {
        mustBe(CardState.AGREEING);
        refuseGaps(anonymous);
        boolean read = isAsEdited();
        agreedVersion = keep(Occasion.AGREED, by, at);
        if (read) {
            note = "";
        } else {
            pass(CardState.EDITING, "The service changed the words once more, and agrees to them as they stand now.");
        }
        return read;
    }

    private boolean isAsEdited() {
        return versions.stream()
                .filter(each -> each.occasion() == Occasion.EDITED)
                .reduce((earlier, later) -> later)
                .filter(edited -> edited.content().equals(content()))
                .isPresent();
    }

    void sendBack(String said, @Nullable String by, Instant at) {
        mustBe(CardState.AGREEING);
        if (said.isBlank()) {
            throw Refusal.of("comment", "Say what should be different.");
        }
        keep(Occasion.RETURNED, by, at);
        pass(CardState.EDITING, said("comment", said));
    }

    /** Nobody has answered whether the edited words may stand: they may not, and the editor decides what to do. */
    void noteSilence() {
        mustBe(CardState.AGREEING);
        pass(
                CardState.EDITING,
                "The service has not answered. Without its consent the edited words are not published.");
    }

    /** The service's name is shown or hidden from now on, also where the card is published already. */
    void name(boolean withoutName) {
        if (state.isOver() || state == CardState.NOMINATED) {
            throw new Refusal("The name can be shown or hidden once the card is consented to, and until it ends.");
        }
        // others read what is published, whatever is being written
        CardWords read = shown ? published().words() : words;
        if (!withoutName && read.contact().isBlank()) {
            throw new Refusal("Say on the card first whom other services may ask.");
        }
        anonymous = withoutName;
    }

    private void refuseGaps(boolean withoutName) {
        List<String> gaps = new ArrayList<>(words.gaps());
        if (!withoutName && words.contact().isEmpty()) {
            gaps.add("whom other services may ask");
        }
        if (!gaps.isEmpty()) {
            throw new Refusal("Say on the card's page first " + String.join(", ", gaps)
                    + ": others can use it only then. Save it, and then complete this task.");
        }
    }

    // --- editing and publishing

    /** @return whether the service agreed to these words already */
    boolean edited(@Nullable String by, Instant at) {
        mustBe(CardState.EDITING);
        refuseGaps(anonymous);
        if (areWordsAgreed()) {
            note = "";
            return true;
        }
        keep(Occasion.EDITED, by, at);
        pass(CardState.AGREEING, "");
        return false;
    }

    void leaveOut(String said, Instant at) {
        mustBe(CardState.EDITING);
        if (said.isBlank()) {
            throw Refusal.of("comment", "Say why it is not published. The service reads it.");
        }
        end(CardState.LEFT_OUT, said("comment", said), at);
    }

    /** Only what the service agreed to, word for word. */
    void publish(Instant at, LocalDate today) {
        if (state != CardState.EDITING && state != CardState.AGREEING || !areWordsAgreed()) {
            throw new IllegalStateException("a card is published only in the words that its service agreed to");
        }
        state = CardState.PUBLISHED;
        shown = true;
        // a revision that changed nothing says nothing about whether it is still current
        if (!Objects.equals(publishedVersion, agreedVersion)) {
            publishedVersion = agreedVersion;
            reviewBy = today.plusYears(YEARS);
        }
        // new is what was not there before, and not what was said better
        publishedAt = Objects.requireNonNullElse(publishedAt, at);
    }

    void revise(String why, LocalDate today) {
        mustBe(CardState.PUBLISHED);
        if (why.isBlank()) {
            throw Refusal.of("revision", "Say what should be different.");
        }
        if (isToBeConfirmed(today)) {
            throw new Refusal("Say first whether the card is still current: it is among the tasks.");
        }
        pass(CardState.EDITING, said("revision", why));
    }

    boolean isToBeConfirmed(LocalDate today) {
        return state == CardState.PUBLISHED && reviewBy != null && !today.isBefore(reviewBy);
    }

    /**
     * Others read it only until the day on which its service would be asked whether it is still current, if it is being
     * revised then. The revision goes on.
     *
     * @return whether anything changed
     */
    boolean takeOff(LocalDate today) {
        boolean overdue = shown && state != CardState.PUBLISHED && reviewBy != null && !today.isBefore(reviewBy);
        shown = shown && !overdue;
        return overdue;
    }

    void confirmCurrent(LocalDate today) {
        mustBe(CardState.PUBLISHED);
        reviewBy = today.plusYears(YEARS);
    }

    void retire(String said, Instant at) {
        mustBe(CardState.PUBLISHED);
        end(CardState.RETIRED, said("comment", said), at);
    }

    /** The service takes it back, at any time. Others find nothing of it from now on. */
    void withdraw(String why, Instant at) {
        if (state.isOver()) {
            throw new Refusal("There is nothing to withdraw: the card " + state.title() + ".");
        }
        end(CardState.WITHDRAWN, said("withdrawal", why), at);
    }

    private void pass(CardState next, String said) {
        state = next;
        note = said;
    }

    private void end(CardState last, String said, Instant at) {
        pass(last, said);
        shown = false;
        endedAt = at;
    }

    private static String said(String field, String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST_NOTE) {
            throw Refusal.of(field, "Keep this within 1,000 characters.");
        }
        return stripped;
    }

    private void mustBeTurnOf(boolean theService) {
        boolean turn = theService ? state.isWithTheService() : state == CardState.EDITING;
        if (!turn) {
            throw new Refusal("The card is not yours to write now: it " + state.title() + ".");
        }
    }

    private void mustBe(CardState expected) {
        if (state != expected) {
            throw new Refusal("The card is not at this point: it " + state.title() + ".");
        }
    }

    // --- facts

    UUID id() {
        return id;
    }

    String reference() {
        return "GP-" + number;
    }

    String organisation() {
        return organisation;
    }

    ServiceId service() {
        return new ServiceId(serviceId);
    }

    @Nullable
    ReviewId review() {
        return reviewId == null ? null : new ReviewId(reviewId);
    }

    String edition() {
        return edition;
    }

    String outcome() {
        return outcome;
    }

    SortedSet<String> indicators() {
        return new TreeSet<>(indicators);
    }

    Origin origin() {
        return origin;
    }

    @Nullable
    String nominatedBy() {
        return nominatedBy;
    }

    Instant nominatedAt() {
        return nominatedAt;
    }

    CardState state() {
        return state;
    }

    /** Whether others can read what was published of it. */
    boolean isShown() {
        return shown;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    CardWords words() {
        return words;
    }

    String note() {
        return note;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    LocalDate reviewBy() {
        return reviewBy;
    }

    /** What others read. @throws IllegalStateException where nothing was published */
    Content published() {
        return version(publishedVersion).content();
    }

    /** What it cites now, and what it cited in the words that the service agreed to and that were published last. */
    Set<UUID> evidence() {
        Set<UUID> all = new TreeSet<>(evidence);
        Stream.of(agreedVersion, publishedVersion)
                .filter(Objects::nonNull)
                .forEach(each -> all.addAll(version(each).content().evidence()));
        return all;
    }

    /** Whether it is cited in what others read. */
    boolean isShowing(UUID item) {
        return shown && published().evidence().contains(item);
    }

    /** When the service consented to what others read. @throws IllegalStateException where nothing was published */
    Instant publishedWordsKeptAt() {
        return version(publishedVersion).keptAt();
    }

    @Nullable
    Integer publishedVersion() {
        return publishedVersion;
    }

    @Nullable
    Integer agreedVersion() {
        return agreedVersion;
    }

    /** Oldest first. */
    List<CardVersion> versions() {
        return List.copyOf(versions);
    }

    private CardVersion version(@Nullable Integer wanted) {
        if (wanted == null) {
            throw new IllegalStateException("there is no such version of " + reference());
        }
        return versions.get(wanted - 1);
    }
}
