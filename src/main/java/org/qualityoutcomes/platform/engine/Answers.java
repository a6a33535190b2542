package org.qualityoutcomes.platform.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** Plain values out of the engine's, without making an object of anything that was sent. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    static Map<String, @Nullable Object> of(VariableMap variables) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        variables.keySet().forEach(key -> answers.put(key, plain(variables.getValueTyped(key))));
        return answers;
    }

    /** What cannot be read is left as the engine's own value, which no field accepts. */
    private static @Nullable Object plain(@Nullable TypedValue typed) {
        if (!(typed instanceof SerializableValue serialized)) {
            return typed == null ? null : typed.getValue();
        }
        if (serialized.getValueSerialized() == null) {
            return serialized.isDeserialized() ? serialized.getValue() : null;
        }
        if (!Objects.toString(serialized.getSerializationDataFormat(), "application/json")
                .equals("application/json")) {
            return serialized;
        }
        try {
            return JSON.readValue(serialized.getValueSerialized(), Object.class);
        } catch (JsonProcessingException unreadable) {
            return serialized;
        }
    }
}
