package org.qualityoutcomes.framework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A rating in one column: {@code 0} or {@code 2 MEDIUM}. */
@Converter
public class RatingText implements AttributeConverter<@Nullable Rating, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Rating rating) {
        if (rating == null) {
            return null;
        }
        SubLevel subLevel = rating.subLevel();
        return subLevel == null ? Integer.toString(rating.level()) : rating.level() + " " + subLevel.name();
    }

    @Override
    public @Nullable Rating convertToEntityAttribute(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int space = text.indexOf(' ');
        return space < 0
                ? new Rating(Integer.parseInt(text), null)
                : new Rating(Integer.parseInt(text.substring(0, space)), SubLevel.valueOf(text.substring(space + 1)));
    }
}
