package org.qualityoutcomes.selfevaluation.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A draft as it is kept in the history of an outcome. */
record DraftText(String json) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static DraftText of(Draft draft) {
        try {
            return new DraftText(JSON.writeValueAsString(draft));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Draft read(String json) {
        try {
            return JSON.readValue(json, Draft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a revision cannot be read", broken);
        }
    }
}
