package org.qualityoutcomes.practice.finding;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as they are looked for: in lower case, without accents, without those that say nothing, and without
 * endings, so that who types "library" finds "libraries". The same on every server, which the servers' own full text
 * indexes are not.
 */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST = 30;

    /** Longest first: the first that fits is taken away. */
    private static final List<String> ENDINGS =
            List.of("ations", "ation", "ments", "ment", "ings", "ing", "ies", "ers", "ed", "er", "es", "y", "s", "e");

    private static final Set<String> SAYING_NOTHING = Set.of(
            "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no", "on", "or", "so",
            "to", "up", "us", "we", "about", "above", "after", "again", "all", "also", "and", "any", "are", "because",
            "been", "before", "being", "between", "both", "but", "can", "did", "does", "each", "for", "from", "had",
            "has", "have", "her", "his", "how", "into", "its", "more", "most", "not", "now", "of", "one", "only",
            "other", "our", "out", "over", "own", "same", "she", "should", "some", "such", "than", "that", "the",
            "their", "them", "then", "there", "these", "they", "this", "those", "through", "too", "under", "until",
            "use", "used", "very", "was", "were", "what", "when", "where", "which", "while", "who", "whom", "why",
            "will", "with", "you", "your");

    private Words() {}

    /** Letters that databases hold for others and that no normal form takes apart. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ı", "i"),
            Map.entry("ħ", "h"),
            Map.entry("ς", "σ"),
            Map.entry("ґ", "г"));

    /** Written so, these are no words that say nothing, but what a library does and where. */
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])(IT|US)(?![\\p{L}\\p{N}])");

    /** In the order of the text, each once; no two that a database could hold for one. */
    static Set<String> of(String text) {
        Set<String> capitals = CAPITALS.matcher(text)
                .results()
                .map(found -> found.group().toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.UK), Normalizer.Form.NFKD))
                .replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return BETWEEN.splitAsStream(plain)
                .filter(word ->
                        word.length() >= SHORTEST && (capitals.contains(word) || !SAYING_NOTHING.contains(word)))
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String stem(String word) {
        String stem = ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(begin -> begin.length() >= SHORTEST_STEM)
                .findFirst()
                .orElse(word);
        return stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
    }
}
