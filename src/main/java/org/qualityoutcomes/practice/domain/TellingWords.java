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
            "with");

    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    private TellingWords() {}

    /** @param names of the organisations, the service and its people, and the code */
    static Set<String> in(String text, Collection<String> names) {
        Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> telling = names.stream().flatMap(TellingWords::parts).collect(Collectors.toSet());
        Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> telling.contains(word.toLowerCase(Locale.UK)))
                .forEach(found::add);
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            found.add(addresses.group());
        }
        return found;
    }

    /** A code is short and tells all the same. */
    private static Stream<String> parts(String name) {
        return Stream.of(name.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= SHORTEST || part.matches(".*\\d.*"))
                .filter(part -> !COMMON.contains(part));
    }
}
