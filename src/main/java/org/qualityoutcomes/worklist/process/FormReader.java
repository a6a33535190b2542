package org.qualityoutcomes.worklist.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.TaskForm;
import org.qualityoutcomes.worklist.TaskForm.Field;
import org.qualityoutcomes.worklist.TaskForm.Option;

/** Reads a Camunda Form for our own pages: its words, the link to the work's page, and its fields. */
final class FormReader {

    /** The kinds of fields that our pages can show; the build fails on a form that uses another. */
    static final Set<String> SHOWN = Set.of("radio", "checkbox", "textarea", "textfield");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\((/[^)]+)\\)");
    /** How the words of a link to the page of evidence begin. */
    private static final String EVIDENCE = "Open the evidence";

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");

    private FormReader() {}

    /** @param variables what the links name, for example reviewId */
    static TaskForm read(OpenTask task, InputStream form, Map<String, Object> variables) {
        List<String> paragraphs = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        String page = null;
        String evidence = null;
        for (JsonNode component : components(form)) {
            if (SHOWN.contains(component.path("type").asText())) {
                fields.add(field(component));
                continue;
            }
            for (String paragraph : component.path("text").asText("").split("\n\n")) {
                Matcher link = LINK.matcher(paragraph);
                if (link.matches() && link.group(1).startsWith(EVIDENCE)) {
                    evidence = filled(link.group(2), variables);
                } else if (link.matches()) {
                    page = filled(link.group(2), variables);
                } else if (!paragraph.startsWith("#") && !paragraph.isBlank()) {
                    paragraphs.add(paragraph);
                }
            }
        }
        return new TaskForm(task, List.copyOf(paragraphs), page, evidence, List.copyOf(fields));
    }

    private static JsonNode components(InputStream form) {
        try (form) {
            return JSON.readTree(form).path("components");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Field field(JsonNode json) {
        JsonNode longest = json.path("validate").path("maxLength");
        return new Field(
                json.path("key").asText(),
                json.path("type").asText(),
                json.path("label").asText(),
                text(json.path("description")),
                json.path("validate").path("required").asBoolean(false),
                longest.isNumber() ? longest.asInt() : null,
                StreamSupport.stream(json.path("values").spliterator(), false)
                        .map(option -> new Option(
                                option.path("value").asText(),
                                option.path("label").asText()))
                        .toList());
    }

    private static @Nullable String text(JsonNode json) {
        return json.isTextual() ? json.asText() : null;
    }

    private static String filled(String address, Map<String, Object> variables) {
        return VARIABLE.matcher(address)
                .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(variables.get(name.group(1)))));
    }
}
