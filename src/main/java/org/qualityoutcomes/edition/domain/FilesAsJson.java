package org.qualityoutcomes.edition.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.TreeMap;

/** The files of an edition in one column, by name. */
class FilesAsJson implements AttributeConverter<Map<String, String>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Map<String, String> files) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(files));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return read(column);
    }

    static Map<String, String> read(String column) {
        try {
            return JSON.readValue(column, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the files of an edition cannot be read", broken);
        }
    }
}
