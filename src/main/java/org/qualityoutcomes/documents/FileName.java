package org.qualityoutcomes.documents;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name under which a document is saved: whose it is, from which cycle, what, which version, how far it has come. Any
 * file system takes it, Windows included: Latin letters, digits and hyphens, no longer than a path has room for.
 *
 * @param organisation its name in any script, or empty
 * @param reference of the case, which names the cycle
 * @param what for example "report"
 * @param version 0 where there are no versions
 * @param status for example "issued", or empty
 */
public record FileName(String organisation, String reference, String what, int version, String status) {

    private static final int LONGEST_PART = 60;

    /** Names in other scripts are spelt in Latin letters, as well as a rule can. */
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Something that belongs to no organisation and has no versions. */
    public static FileName of(String reference, String what, String status) {
        return new FileName("", reference, what, 0, status);
    }

    /** @param ending without its dot */
    public String as(String ending) {
        return Stream.of(organisation, reference, what, version > 0 ? "v" + version : "", status)
                        .map(FileName::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"))
                + "."
                + ending.toLowerCase(Locale.ROOT);
    }

    private static String plain(String part) {
        String whole = Arrays.stream(LATIN.transliterate(part).split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return whole.length() <= LONGEST_PART
                ? whole
                : whole.substring(0, LONGEST_PART).replaceFirst("-+$", "");
    }
}
