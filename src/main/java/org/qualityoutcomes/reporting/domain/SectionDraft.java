package org.qualityoutcomes.reporting.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.TextDifference;
import org.qualityoutcomes.worklist.Seen;

/**
 * What is written in one section of a report; what a section does not have is empty.
 *
 * @param words in paragraphs
 * @param goodPractice what others could learn from
 */
public record SectionDraft(
        String words,
        List<String> strengths,
        List<String> areas,
        List<String> goodPractice,
        List<AskedAction> requiredActions,
        List<AskedAction> recommendations) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static final SectionDraft EMPTY = words("");

    public static SectionDraft words(String words) {
        return new SectionDraft(words, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public static SectionDraft outcome(
            String words, List<String> strengths, List<String> areas, List<String> goodPractice) {
        return new SectionDraft(words, strengths, areas, goodPractice, List.of(), List.of());
    }

    public static SectionDraft actions(List<AskedAction> requiredActions, List<AskedAction> recommendations) {
        return new SectionDraft("", List.of(), List.of(), List.of(), requiredActions, recommendations);
    }

    /** What a reader of this section has seen. */
    public String seen() {
        return Seen.print(this);
    }

    void refuseOver(SectionDraft typed, @Nullable String seenBefore) {
        Seen.refuseIfChanged(seenBefore, this, typed);
    }

    SectionDraft withPoints(List<AskedAction> required, List<AskedAction> recommended) {
        return new SectionDraft(words, strengths, areas, goodPractice, required, recommended);
    }

    /** What a remark can be about, in the order of reading. */
    public List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        Arrays.stream(words.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(paragraphs::add);
        Stream.of(strengths, areas, goodPractice).forEach(paragraphs::addAll);
        Stream.of(requiredActions, recommendations)
                .flatMap(List::stream)
                .map(AskedAction::line)
                .forEach(paragraphs::add);
        return List.copyOf(paragraphs);
    }

    /**
     * What became of one part of a section.
     *
     * @param part for example "Strengths"
     */
    public record Change(String part, List<TextDifference.Run> runs) {

        private static Change of(String part, String before, String after) {
            return new Change(part, TextDifference.between(before, after));
        }

        static List<Change> of(List<String> parts, List<String> before, List<String> after) {
            return Stream.iterate(0, at -> at + 1)
                    .limit(parts.size())
                    .map(at -> of(parts.get(at), before.get(at), after.get(at)))
                    .filter(Change::isOne)
                    .toList();
        }

        private boolean isOne() {
            return runs.stream().anyMatch(run -> run.fate() != TextDifference.Fate.KEPT);
        }
    }

    private static final List<String> PARTS = List.of(
            "Words", "Strengths", "Areas for improvement", "Good practice", "Required actions", "Recommendations");

    /** What is different in another draft of the same section; only parts in which something is. */
    List<Change> changesTo(SectionDraft after) {
        return Change.of(PARTS, texts(), after.texts());
    }

    private List<String> texts() {
        return List.of(
                words,
                String.join("\n", strengths),
                String.join("\n", areas),
                String.join("\n", goodPractice),
                lines(requiredActions),
                lines(recommendations));
    }

    private static String lines(List<AskedAction> points) {
        return points.stream().map(AskedAction::line).collect(Collectors.joining("\n"));
    }

    /** Each part that is kept otherwise than it was typed, for example "Strengths: first; second". */
    public List<String> keptBeside(SectionDraft typed) {
        List<String> kept = texts();
        List<String> other = typed.texts();
        return Stream.iterate(1, at -> at + 1)
                .limit(PARTS.size() - 1)
                .filter(at -> !kept.get(at).equals(other.get(at)))
                .map(at -> PARTS.get(at) + ": "
                        + (kept.get(at).isEmpty() ? "nothing" : kept.get(at).replace("\n", "; ")))
                .toList();
    }

    String json() {
        return write(this);
    }

    static SectionDraft read(String json) {
        return read(json, SectionDraft.class);
    }

    static String write(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("what is kept of a report cannot be read", broken);
        }
    }
}
