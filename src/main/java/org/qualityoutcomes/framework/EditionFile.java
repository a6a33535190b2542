package org.qualityoutcomes.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** One YAML file of an edition, checked against its schema; knows on which line everything stands. */
final class EditionFile {

    /** A key that stands twice is a mistake; it would count as what was said last. */
    private static final JsonNodeReader READER = JsonNodeReader.builder()
            .yamlMapper(YAMLMapper.builder(YAMLFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build())
                    .build())
            .locationAware()
            .build();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final JsonNode content;

    private EditionFile(String name, JsonNode content) {
        this.name = name;
        this.content = content;
    }

    /** @throws BrokenEdition with line and reason where it is no YAML or not as the schema says */
    static EditionFile read(String name, Resource file, String schema) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            EditionFile read = new EditionFile(name, tree(name, text));
            read.check(schema(schema));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode tree(String name, String text) throws IOException {
        try {
            return READER.readTree(text, InputFormat.YAML);
        } catch (IllegalArgumentException unreadable) {
            if (unreadable.getCause() instanceof JsonProcessingException cause && cause.getLocation() != null) {
                throw new BrokenEdition(
                        name, cause.getLocation().getLineNr(), "this is no YAML: " + cause.getOriginalMessage());
            }
            throw unreadable;
        }
    }

    private static JsonSchema schema(String name) {
        try (InputStream schema = new ClassPathResource("framework/" + name).getInputStream()) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void check(JsonSchema schema) {
        schema.validate(content).stream()
                .min(Comparator.comparingInt(this::line))
                .ifPresent(wrong -> {
                    throw new BrokenEdition(name, line(wrong), wrong.getMessage());
                });
    }

    private int line(ValidationMessage wrong) {
        return line(wrong.getInstanceNode() == null ? content : wrong.getInstanceNode());
    }

    private static int line(JsonNode node) {
        var location = JsonNodes.tokenLocationOf(node);
        return location == null ? 0 : location.getLineNr();
    }

    /** @throws BrokenEdition at this value's line */
    BrokenEdition brokenAt(JsonNode node, String reason) {
        return new BrokenEdition(name, line(node), reason);
    }

    JsonNode content() {
        return content;
    }

    <T> T as(Class<T> type) {
        return JSON.convertValue(content, type);
    }
}
