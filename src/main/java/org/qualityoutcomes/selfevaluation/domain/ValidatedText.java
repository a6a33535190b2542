package org.qualityoutcomes.selfevaluation.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;

/** What validation had made of a review, in one column of the one that starts from it. */
@Converter
class ValidatedText implements AttributeConverter<@Nullable ValidatedPosition, @Nullable String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ValidatedPosition position) {
        try {
            return position == null ? null : JSON.writeValueAsString(position);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable ValidatedPosition convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, ValidatedPosition.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a validated position cannot be read", broken);
        }
    }
}
