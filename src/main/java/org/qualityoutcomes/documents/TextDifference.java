package org.qualityoutcomes.documents;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What became of a text, word by word, so that a reader sees at once what was added and what was taken away. */
public final class TextDifference {

    /** What was done with a run of words. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** @param text as it stands in one of the two texts, white space included */
    public record Run(Fate fate, String text) {}

    private TextDifference() {}

    /** In the order of reading; where words were replaced, what was taken away stands first. */
    public static List<Run> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Run> runs = new ArrayList<>();
        int kept = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(runs, Fate.KEPT, old.subList(kept, delta.getSource().getPosition()));
            add(runs, Fate.REMOVED, delta.getSource().getLines());
            add(runs, Fate.ADDED, delta.getTarget().getLines());
            kept = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Fate.KEPT, old.subList(kept, old.size()));
        return List.copyOf(runs);
    }

    /** Each with the white space that follows it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Run> runs, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(fate, String.join("", words)));
        }
    }
}
