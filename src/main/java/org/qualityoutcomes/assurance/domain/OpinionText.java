package org.qualityoutcomes.assurance.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** An opinion in one column, as it was at a time. */
@Converter
class OpinionText implements AttributeConverter<@Nullable Opinion, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Opinion opinion) {
        try {
            return opinion == null ? null : JSON.writeValueAsString(opinion);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable Opinion convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, Opinion.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored judgement cannot be read", broken);
        }
    }
}
