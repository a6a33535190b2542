package org.qualityoutcomes.platform.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A Camunda Form, as far as a server has to know it: the fields that people fill in. */
record Form(List<FormField> fields) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ASKING = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");
    private static final Set<String> SHOWING =
            Set.of("text", "html", "image", "separator", "spacer", "table", "button");

    static Form read(byte[] form) {
        try {
            List<FormField> fields = new ArrayList<>();
            collect(JSON.readTree(form).path("components"), List.of(), fields);
            return new Form(List.copyOf(fields));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String key) {
        return fields.stream().anyMatch(field -> field.key().equals(key));
    }

    private static void collect(JsonNode components, List<String> outer, List<FormField> fields) {
        for (JsonNode component : components) {
            List<String> hiding = hiding(component, outer);
            String type = component.path("type").asText();
            if (ASKING.contains(type)) {
                add(component, type, hiding, fields);
            } else if (type.equals("group") && !component.has("path")) {
                collect(component.path("components"), hiding, fields);
            } else if (!SHOWING.contains(type)) {
                throw new IllegalStateException("no form check for components of type " + type);
            }
        }
    }

    /** The browser does not send disabled fields. */
    private static void add(JsonNode component, String type, List<String> hiding, List<FormField> fields) {
        if (!component.path("disabled").asBoolean(false)) {
            fields.add(new FormField(component.path("key").asText(), type, component, hiding));
        }
    }

    private static List<String> hiding(JsonNode component, List<String> outer) {
        String hide = component.path("conditional").path("hide").asText("");
        if (hide.isBlank()) {
            return outer;
        }
        List<String> all = new ArrayList<>(outer);
        all.add(hide);
        return List.copyOf(all);
    }
}
