package org.qualityoutcomes.review.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The lifecycle in plain words, read from {@code review/lifecycle.yaml}: the text of the diagram, in reading order. */
@Component
class LifecycleWords {

    static final String LIFECYCLE = "quality-review";
    private static final Wording UNKNOWN =
            new Wording("Something is done", "works", "worked", null, false, false, null);

    private final Map<String, Map<String, Wording>> models;
    private final Map<String, Wording> inOrder = new LinkedHashMap<>();
    private final List<String> order;

    LifecycleWords() {
        this.models = read();
        walk(LIFECYCLE);
        this.order = List.copyOf(inOrder.keySet());
    }

    private static Map<String, Map<String, Wording>> read() {
        try (InputStream file = new ClassPathResource("review/lifecycle.yaml").getInputStream()) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void walk(String model) {
        ofModel(model).forEach((element, words) -> {
            inOrder.putIfAbsent(element, words);
            if (words.part() != null) {
                walk(words.part());
            }
        });
    }

    /** By the ids of its elements, in reading order. */
    Map<String, Wording> ofModel(String model) {
        return Objects.requireNonNull(models.get(model), model);
    }

    /** Of a task that an older version of a model still has, no more than that something is done. */
    Wording of(String element) {
        return inOrder.getOrDefault(element, UNKNOWN);
    }

    /** How far on a review is there; before everything else where it is not known. */
    int position(String element) {
        return order.indexOf(element);
    }

    /** The tasks that each review comes to, in their order. */
    List<String> usual() {
        List<String> usual = new ArrayList<>();
        inOrder.forEach((element, words) -> {
            if (words.usual()) {
                usual.add(element);
            }
        });
        return usual;
    }
}
