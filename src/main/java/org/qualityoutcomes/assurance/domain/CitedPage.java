package org.qualityoutcomes.assurance.domain;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of a file that a passage names, with the words on it.
 *
 * @param number from 1
 */
public record CitedPage(int number, String text) {

    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:pages?|pp?\\.?)\\s*(\\d{1,4})\\b");

    /** The first page that somebody names in their own words: "page 12", "pp. 3 to 5", "see p4, second table". */
    static OptionalInt in(@Nullable String passage) {
        Matcher named = NAMED.matcher(passage == null ? "" : passage);
        return named.find() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
    }
}
