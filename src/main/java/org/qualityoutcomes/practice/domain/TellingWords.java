package org.qualityoutcomes.practice.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words by which readers would recognise a service that wants to stay unnamed: its names and the places in them, its
 * code, and addresses of e-mail or the web. A warning to who writes, no promise: people know more than a list of words.
 */
final class TellingWords {

    private static final int SHORTEST = 4;

    /** What stands in the names of many. */
    private static final Set<String> COMMON = Set.of(
            "academic",
            "acute",
            "ambulance",
            "area",
            "board",
            "care",
            "central",
            "centre",
            "children",
            "childrens",
            "clinical",
            "college",
            "community",
            "council",
            "district",
            "education",
            "england",
            "evidence",
            "foundation",
            "general",
            "group",
            "health",
            "healthcare",
            "hospital",
            "hospitals",
            "information",
            "integrated",
            "knowledge",
            "learning",
            "libraries",
            "library",
            "medical",
            "mental",
            "north",
            "northern",
            "partnership",
            "primary",
            "public",
            "research",
            "royal",
            "school",
            "service",
            "services",
            "social",
            "south",
            "southern",
            "teaching",
            "team",
            "trust",
            "university",
            "west",
            "western",
            "east",
            "eastern",
            "women",
            "womens",
            "with",
            // how people are addressed
            "dr",
            "mr",
            "mrs",
            "ms",
            "prof");

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private TellingWords() {}

    /**
     * @param names of the organisations, the service and its people, and the codes
     * @param asWritten codes and people again, of which short words tell too, but only as they are written there: "RAN" is
     *     an organisation, "ran" is none
     */
    static Set<String> in(String text, Collection<String> names, Collection<String> asWritten) {
        Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> telling = names.stream().flatMap(TellingWords::parts).collect(Collectors.toSet());
        Set<String> exact = asWritten.stream().flatMap(TellingWords::shortParts).collect(Collectors.toSet());
        words(text)
                .filter(word -> exact.contains(word) || telling.contains(word.toLowerCase(Locale.UK)))
                .forEach(found::add);
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            found.add(addresses.group());
        }
        return found;
    }

    /** A code is short and tells all the same. */
    private static Stream<String> parts(String name) {
        return words(name.toLowerCase(Locale.UK))
                .filter(part -> part.length() >= SHORTEST || part.matches(".*\\d.*"))
                .filter(part -> !COMMON.contains(part));
    }

    /** An initial tells nothing. */
    private static Stream<String> shortParts(String name) {
        return words(name)
                .filter(part -> part.length() > 1 && Character.isUpperCase(part.codePointAt(0)))
                .filter(part -> !COMMON.contains(part.toLowerCase(Locale.UK)));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"));
    }
}
