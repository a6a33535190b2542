package org.qualityoutcomes.platform.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form that a person fills in.
 *
 * @param hiding the expressions of the field itself and of the groups around it that hide it
 */
record FormField(String key, String type, JsonNode json, List<String> hiding) {

    /** The label where it is plain text, else the key. */
    String label() {
        String label = json.path("label").asText("").strip();
        boolean plain = !label.isEmpty() && !label.startsWith("=") && !label.contains("{{");
        return plain ? label.replaceFirst("[:.?]$", "") : key;
    }

    boolean required() {
        return json.path("validate").path("required").asBoolean(false);
    }

    /** A limit such as {@code maxLength}, or null where the form has none. */
    @Nullable
    BigDecimal limit(String name) {
        JsonNode limit = json.path("validate").path(name);
        return limit.isNumber() || !limit.asText().isBlank() ? new BigDecimal(limit.asText()) : null;
    }

    String rule(String name) {
        return json.path("validate").path(name).asText("");
    }

    String property(String name) {
        return json.path(name).asText("");
    }
}
