package org.qualityoutcomes.evidence.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.Consent;

/**
 * What somebody looks for in a library; empty texts and null look for anything.
 *
 * @param words all of them are in the title, the description, the file's name or what it is about
 * @param outcome the code of an outcome for which it is cited
 */
public record LibraryFilter(
        String words, String kind, @Nullable Consent consent, String outcome, @Nullable Concern concern) {

    /** What a library has to be looked through for. */
    public enum Concern {
        OUT_OF_DATE("to be looked at again"),
        UNCITED("cited nowhere");

        private final String title;

        Concern(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    List<String> wanted() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean isAnything() {
        return wanted().isEmpty() && kind.isEmpty() && consent == null && outcome.isEmpty() && concern == null;
    }
}
