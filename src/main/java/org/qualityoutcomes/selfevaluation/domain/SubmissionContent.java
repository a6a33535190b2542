package org.qualityoutcomes.selfevaluation.domain;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.Impact;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.evidence.Seniority;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.GoodPractice;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;
import org.qualityoutcomes.selfevaluation.portrait.PortraitContent;
import org.qualityoutcomes.selfevaluation.priorities.Priority;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;

/**
 * What is locked, in one form that is always written alike, so that its hash means something.
 *
 * @param items every item of evidence cited, once, as it was described then; none in what was locked before items were
 *     kept here
 * @param service the facts of the pen portrait; null in what was locked before they were kept here
 * @param documents the standing documents of the pen portrait
 * @param priorities greatest first; not weighed in what was locked before they were
 * @param actions the draft of an action plan
 * @param noActionReason why an outcome that has a priority has no action
 * @param since how it stands to the review before; null for a first review, and in what was locked before it was kept
 */
@JsonPropertyOrder(alphabetic = true)
record SubmissionContent(
        String penPortrait,
        List<Part> outcomes,
        List<Wish> priorities,
        List<Item> items,
        @Nullable ServiceFacts service,
        List<Standing> documents,
        List<DraftAction> actions,
        String noActionReason,
        @Nullable SinceBefore since) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    SubmissionContent(
            String penPortrait,
            List<Part> outcomes,
            List<Wish> priorities,
            @Nullable List<Item> items,
            @Nullable ServiceFacts service,
            @Nullable List<Standing> documents,
            @Nullable List<DraftAction> actions,
            @Nullable String noActionReason,
            @Nullable SinceBefore since) {
        this.penPortrait = penPortrait;
        this.outcomes = outcomes;
        this.priorities = priorities;
        this.items = items == null ? List.of() : items;
        this.service = service;
        this.documents = documents == null ? List.of() : documents;
        this.actions = actions == null ? List.of() : actions;
        this.noActionReason = noActionReason == null ? "" : noActionReason;
        this.since = since;
    }

    @JsonPropertyOrder(alphabetic = true)
    record Part(
            String code,
            String narrative,
            List<String> strengths,
            List<String> evidence,
            Rating rating,
            @Nullable String overrideReason,
            Map<String, Judgement> judgements,
            Map<String, List<String>> tied,
            Map<String, String> rationales,
            String gaps,
            List<Nomination> nominations,
            Map<String, Map<String, String>> passages,
            Map<String, String> outsidePeriod) {

        Part(
                String code,
                String narrative,
                List<String> strengths,
                List<String> evidence,
                Rating rating,
                @Nullable String overrideReason,
                Map<String, Judgement> judgements,
                @Nullable Map<String, List<String>> tied,
                @Nullable Map<String, String> rationales,
                @Nullable String gaps,
                @Nullable List<Nomination> nominations,
                @Nullable Map<String, Map<String, String>> passages,
                @Nullable Map<String, String> outsidePeriod) {
            this.code = code;
            this.narrative = narrative;
            this.strengths = strengths;
            this.evidence = evidence;
            this.rating = rating;
            this.overrideReason = overrideReason;
            this.judgements = judgements;
            // what was locked when items were cited for an outcome as a whole has none
            this.tied = tied == null ? Map.of() : tied;
            // nor did what was locked first say why, what is missing, or what is good practice
            this.rationales = rationales == null ? Map.of() : rationales;
            this.gaps = gaps == null ? "" : gaps;
            this.nominations = nominations == null ? List.of() : nominations;
            // what was locked before passages were kept has neither of these
            this.passages = passages == null ? Map.of() : passages;
            this.outsidePeriod = outsidePeriod == null ? Map.of() : outsidePeriod;
        }

        /** What was handed in of it, as it was written. */
        Draft draft() {
            return new Draft(
                    rating,
                    judgements,
                    rationales,
                    overrideReason == null ? "" : overrideReason,
                    narrative,
                    String.join("\n", strengths),
                    gaps,
                    nominations);
        }

        /** @param contents of all files by item */
        SubmittedOutcome submitted(Map<String, String> contents, @Nullable SinceBefore since) {
            return new SubmittedOutcome(
                    code,
                    narrative,
                    strengths,
                    evidence.stream().map(EvidenceId::of).toList(),
                    rating,
                    overrideReason,
                    judgements,
                    tied.entrySet().stream().collect(Collectors.toMap(Entry::getKey, tie -> tie.getValue().stream()
                            .map(EvidenceId::of)
                            .toList())),
                    gaps,
                    nominations.stream()
                            .map(each -> new GoodPractice(each.title(), each.description(), each.shareable()))
                            .toList(),
                    passages.entrySet().stream()
                            .collect(Collectors.toMap(Entry::getKey, each -> byId(each.getValue()))),
                    contents(contents),
                    since == null ? OutcomeContinuity.NONE : since.outcome(code));
        }

        /** For which indicators an item was cited, and where in it: " (for O1.L1.a: page 12, O1.L1.b)". */
        String shownBy(String item) {
            String shown = tied.entrySet().stream()
                    .filter(tie -> tie.getValue().contains(item))
                    .map(Entry::getKey)
                    .sorted()
                    .map(indicator -> indicator + passage(indicator, item))
                    .collect(Collectors.joining(", "));
            return shown.isEmpty() ? "" : " (for " + shown + ")";
        }

        private String passage(String indicator, String item) {
            String passage = passages.getOrDefault(indicator, Map.of()).get(item);
            return passage == null ? "" : ": " + passage;
        }

        private static Map<EvidenceId, String> byId(Map<String, String> texts) {
            return texts.entrySet().stream()
                    .collect(Collectors.toMap(each -> EvidenceId.of(each.getKey()), Entry::getValue));
        }

        private Map<EvidenceId, String> contents(Map<String, String> known) {
            Map<EvidenceId, String> contents = new LinkedHashMap<>();
            evidence.forEach(item -> contents.put(EvidenceId.of(item), known.getOrDefault(item, "")));
            return contents;
        }
    }

    @JsonPropertyOrder(alphabetic = true)
    record Wish(
            String outcome,
            String text,
            @Nullable Integer effort,
            @Nullable Integer impact,
            @Nullable Integer feasibility) {

        static Wish of(Priority priority) {
            return new Wish(
                    priority.outcome(), priority.text(), priority.effort(), priority.impact(), priority.feasibility());
        }

        Priority weighed() {
            return new Priority(outcome, text, effort, impact, feasibility);
        }
    }

    /** @param evidence the id of its item */
    @JsonPropertyOrder(alphabetic = true)
    record Standing(StandingDocument.Kind kind, String evidence, LocalDate dated) {

        static Standing of(StandingDocument document) {
            return new Standing(document.kind(), document.evidence().toString(), document.dated());
        }

        StandingDocument submitted() {
            return new StandingDocument(kind, EvidenceId.of(evidence), dated);
        }
    }

    /** What an item's passport said. */
    @JsonPropertyOrder(alphabetic = true)
    record Said(
            @Nullable String kind,
            @Nullable String about,
            @Nullable Seniority seniority,
            @Nullable Impact impact,
            Consent consent,
            boolean personalData,
            @Nullable String reviewBy) {

        static Said of(Passport passport) {
            return new Said(
                    passport.kind(),
                    passport.about(),
                    passport.seniority(),
                    passport.impact(),
                    passport.consent(),
                    passport.personalData(),
                    passport.reviewBy() == null ? null : passport.reviewBy().toString());
        }
    }

    /**
     * @param sha256 of the file's content, or null for a link
     * @param passport null in what was locked before items had one
     */
    @JsonPropertyOrder(alphabetic = true)
    record Item(
            String id,
            String title,
            @Nullable String description,
            String coversFrom,
            String coversTo,
            @Nullable String link,
            @Nullable String fileName,
            @Nullable String contentType,
            long bytes,
            @Nullable String sha256,
            String addedBy,
            String addedAt,
            @Nullable Said passport) {

        /** Whether it can be told if it is the same later on: of some files no hash was kept. */
        boolean isKnown() {
            return sha256 != null || fileName == null;
        }

        static Item of(EvidenceItem item) {
            return new Item(
                    item.id().toString(),
                    item.title(),
                    item.description(),
                    item.coversFrom().toString(),
                    item.coversTo().toString(),
                    item.link(),
                    item.fileName(),
                    item.contentType(),
                    item.bytes(),
                    item.sha256(),
                    item.addedBy(),
                    item.addedAt().toString(),
                    Said.of(item.passport()));
        }
    }

    /**
     * @param items those that the self-evaluation and its pen portrait cite
     * @param since null for a first review
     */
    static SubmissionContent of(
            SelfEvaluation selfEvaluation,
            PortraitContent portrait,
            Worksheet worksheet,
            List<EvidenceItem> items,
            @Nullable SinceBefore since) {
        return new SubmissionContent(
                selfEvaluation.penPortrait(),
                selfEvaluation.outcomes().stream().map(SubmissionContent::part).toList(),
                worksheet.sorted().stream().map(Wish::of).toList(),
                items.stream().map(Item::of).toList(),
                portrait.confirmed() ? portrait.facts() : null,
                portrait.documents().stream().map(Standing::of).toList(),
                worksheet.actions(),
                worksheet.noActionReason(),
                since);
    }

    /**
     * What is offered to a sibling before it is submitted: the outcomes alone.
     *
     * @param works those that the colleague who checks has accepted, so that nothing in them is missing
     * @param items those that they cite
     */
    static SubmissionContent offered(List<OutcomeWork> works, List<EvidenceItem> items) {
        return new SubmissionContent(
                "",
                works.stream().map(SubmissionContent::part).toList(),
                List.of(),
                items.stream().map(Item::of).toList(),
                null,
                List.of(),
                List.of(),
                "",
                null);
    }

    private static Part part(OutcomeWork work) {
        Draft draft = work.draft();
        return new Part(
                work.outcome(),
                draft.narrative(),
                draft.strengthLines(),
                work.evidence().stream().map(EvidenceId::toString).toList(),
                Objects.requireNonNull(draft.rating()),
                draft.overrideReason().isBlank() ? null : draft.overrideReason(),
                draft.judgements(),
                tied(work),
                draft.rationales(),
                draft.gaps(),
                draft.nominations(),
                passages(work),
                outsidePeriod(work));
    }

    private static Map<String, Map<String, String>> passages(OutcomeWork work) {
        Map<String, Map<String, String>> passages = new TreeMap<>();
        for (EvidenceId item : work.evidence()) {
            work.showing(item).passages().forEach((indicator, passage) -> {
                if (!passage.isEmpty()) {
                    passages.computeIfAbsent(indicator, first -> new TreeMap<>())
                            .put(item.toString(), passage);
                }
            });
        }
        return passages;
    }

    private static Map<String, String> outsidePeriod(OutcomeWork work) {
        Map<String, String> reasons = new TreeMap<>();
        for (EvidenceId item : work.evidence()) {
            String reason = work.showing(item).outsideReason();
            if (!reason.isEmpty()) {
                reasons.put(item.toString(), reason);
            }
        }
        return reasons;
    }

    private static Map<String, List<String>> tied(OutcomeWork work) {
        Map<String, List<String>> tied = new TreeMap<>();
        for (EvidenceId item : work.evidence()) {
            work.indicatorsOf(item).forEach(indicator -> tied.computeIfAbsent(indicator, first -> new ArrayList<>())
                    .add(item.toString()));
        }
        return tied;
    }

    static Submission read(LockedSubmission locked) {
        SubmissionContent content = of(locked);
        Map<String, String> contents = content.items().stream()
                .filter(item -> item.sha256() != null)
                .collect(Collectors.toMap(Item::id, item -> String.valueOf(item.sha256())));
        return new Submission(
                new ReviewId(locked.reviewId()),
                locked.versionNo(),
                locked.submittedAt(),
                locked.submittedBy(),
                locked.sha256(),
                content.penPortrait(),
                content.service(),
                content.documents().stream().map(Standing::submitted).toList(),
                content.outcomes().stream()
                        .map(part -> part.submitted(contents, content.since()))
                        .toList());
    }

    static SubmissionContent of(LockedSubmission locked) {
        return of(locked.content());
    }

    static SubmissionContent of(String json) {
        try {
            return JSON.readValue(json, SubmissionContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a submission cannot be read", broken);
        }
    }

    boolean has(String outcome) {
        return outcomes.stream().anyMatch(part -> part.code().equals(outcome));
    }

    boolean cites(EvidenceId item) {
        return outcomes.stream().anyMatch(part -> part.evidence().contains(item.toString()));
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
