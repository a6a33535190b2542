package org.qualityoutcomes.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The services of our compose file. */
final class Compose {

    private final JsonNode services;

    Compose(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            Object content = new Yaml().load(text);
            services = new ObjectMapper().valueToTree(content).path("services");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode service(String name) {
        return services.path(name);
    }

    /** Those that are started with a profile, or without any. */
    List<String> startedWith(String profile) {
        return services.properties().stream()
                .filter(each -> {
                    JsonNode profiles = each.getValue().path("profiles");
                    return profiles.isMissingNode() || profiles.path(0).asText().equals(profile);
                })
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        service(service)
                .path("environment")
                .properties()
                .forEach(each -> environment.put(each.getKey(), each.getValue().asText()));
        return environment;
    }
}
