package org.qualityoutcomes.platform.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a radio, select or list offers: written in the form, in a variable, or worked out. */
final class Choices {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Feel feel;

    Choices(Feel feel) {
        this.feel = feel;
    }

    Set<Object> of(FormField field, Map<String, @Nullable Object> visible) {
        JsonNode form = field.json();
        if (form.has("valuesExpression")) {
            return values(feel.value(form.path("valuesExpression").asText(), visible));
        }
        if (form.has("valuesKey")) {
            return values(visible.get(form.path("valuesKey").asText()));
        }
        return values(JSON.convertValue(form.path("values"), Object.class));
    }

    private static Set<Object> values(@Nullable Object options) {
        Set<Object> values = new HashSet<>();
        if (options instanceof Collection<?> many) {
            many.forEach(
                    option -> values.add(option instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : option));
        }
        return values;
    }
}
