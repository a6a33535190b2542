package org.qualityoutcomes.review.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qualityoutcomes.review.CycleKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The lifecycle in plain words, read from {@code review/lifecycle.yaml}: the text of the diagram, in reading order. */
@Component
class LifecycleWords {

    private static final Map<CycleKind, String> LIFECYCLES = Map.of(
            CycleKind.QUALITY_REVIEW, "quality-review",
            CycleKind.SERVICE_IMPROVEMENT_REVIEW, "service-improvement-review");
    private static final Wording UNKNOWN =
            new Wording("Something is done", "works", "worked", null, false, false, null);

    private final Map<String, Map<String, Wording>> models;
    private final Map<CycleKind, Map<String, Wording>> inOrder = new EnumMap<>(CycleKind.class);
    private final Map<String, Wording> all = new LinkedHashMap<>();
    private final List<String> order;

    LifecycleWords() {
        this.models = read();
        for (CycleKind kind : CycleKind.values()) {
            Map<String, Wording> own = new LinkedHashMap<>();
            walk(lifecycle(kind), own);
            inOrder.put(kind, own);
            own.forEach(all::putIfAbsent);
        }
        // what runs beside the lifecycle, such as a withdrawal, is told in words of its own too
        models.values().forEach(beside -> beside.forEach(all::putIfAbsent));
        this.order = List.copyOf(all.keySet());
    }

    /** The model that reviews of this kind pass through. */
    static String lifecycle(CycleKind kind) {
        return Objects.requireNonNull(LIFECYCLES.get(kind));
    }

    private static Map<String, Map<String, Wording>> read() {
        try (InputStream file = new ClassPathResource("review/lifecycle.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void walk(String model, Map<String, Wording> found) {
        ofModel(model).forEach((element, words) -> {
            found.putIfAbsent(element, words);
            if (words.part() != null) {
                walk(words.part(), found);
            }
        });
    }

    /** By the ids of its elements, in reading order. */
    Map<String, Wording> ofModel(String model) {
        return Objects.requireNonNull(models.get(model), model);
    }

    /** Of a task that an older version of a model still has, no more than that something is done. */
    Wording of(String element) {
        return all.getOrDefault(element, UNKNOWN);
    }

    /** How far on a review is there; before everything else where it is not known. */
    int position(String element) {
        return order.indexOf(element);
    }

    /** The tasks that each review of this kind comes to, in their order. */
    List<String> usual(CycleKind kind) {
        List<String> usual = new ArrayList<>();
        Objects.requireNonNull(inOrder.get(kind)).forEach((element, words) -> {
            if (words.usual()) {
                usual.add(element);
            }
        });
        return usual;
    }
}
