package org.qualityoutcomes.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/** An edition's files with its guidance as it reads today. A file of which nothing was corrected keeps its every letter. */
final class CorrectedFiles {

    private static final YAMLMapper YAML = new YAMLMapper();

    private CorrectedFiles() {}

    static EditionFiles of(EditionFolder folder, Edition edition) {
        Map<String, String> files = new TreeMap<>();
        folder.files().forEach((name, file) -> files.put(name, text(file)));
        files.replaceAll((name, text) -> {
            if (name.equals(EditionFolder.HEAD)) {
                return kinds(text, edition);
            }
            return EditionFiles.OUTCOME.matcher(name).matches() ? outcome(text, edition) : text;
        });
        return new EditionFiles(folder.name(), files);
    }

    private static String outcome(String text, Edition edition) {
        ObjectNode file = (ObjectNode) tree(text);
        Outcome outcome = edition.outcome(file.path("code").asText());
        ArrayNode prompts = file.arrayNode();
        outcome.prompts().forEach(prompts::add);
        if (file.path("scope").asText().equals(outcome.scope())
                && file.path("prompts").equals(prompts)) {
            return text;
        }
        file.put("scope", outcome.scope());
        file.set("prompts", prompts);
        return written(file);
    }

    private static String kinds(String text, Edition edition) {
        JsonNode file = tree(text);
        boolean corrected = false;
        for (JsonNode kind : file.path("evidenceKinds")) {
            String today = edition.evidenceKinds().stream()
                    .filter(each -> each.code().equals(kind.path("code").asText()))
                    .map(Edition.EvidenceKind::prompt)
                    .findFirst()
                    .orElseThrow();
            corrected |= !today.equals(kind.path("prompt").asText());
            ((ObjectNode) kind).put("prompt", today);
        }
        return corrected ? written(file) : text;
    }

    private static JsonNode tree(String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String written(JsonNode file) {
        try {
            return YAML.writeValueAsString(file);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
