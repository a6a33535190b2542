package org.qualityoutcomes.practice.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Indicator;

/**
 * A card as those see it who stand behind it: its service and the editors.
 *
 * @param organisation its name
 * @param outcome code and title
 * @param agreed the words that the service agreed to last, where they are others than those that stand now; else null
 * @param note what was said last, by whoever passed the card on
 * @param telling words by which an unnamed service would be recognised
 * @param may what the reader can do with it now
 * @param seen tells what stands on it from what it may say later
 */
public record CardView(
        UUID id,
        String reference,
        CardState state,
        boolean shown,
        boolean anonymous,
        String organisation,
        String outcome,
        List<Indicator> indicators,
        String origin,
        LocalDate nominatedOn,
        CardWords words,
        @Nullable CardWords agreed,
        List<Cited> evidence,
        String note,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewBy,
        Set<String> telling,
        List<Kept> versions,
        May may,
        String seen) {

    /** For editors where the service has not consented, or does so no more: that there is a card, and where it stands. */
    CardView withoutWords() {
        return new CardView(
                id,
                reference,
                state,
                shown,
                anonymous,
                organisation,
                outcome,
                List.of(),
                origin,
                nominatedOn,
                new CardWords(reference, "", "", "", ""),
                null,
                List.of(),
                note,
                publishedOn,
                reviewBy,
                Set.of(),
                List.of(),
                may,
                seen);
    }

    /** An item, and whether others would be shown it. */
    public record Cited(EvidenceItem item, boolean shown) {}

    /**
     * Words that were kept.
     *
     * @param who a name, or the office
     */
    public record Kept(int number, String occasion, String who, LocalDate on, boolean published, CardWords words) {}

    /** @param own whether the reader belongs to its organisation; else they are an editor */
    public record May(boolean own, boolean write, boolean withdraw, boolean name, boolean revise, boolean restore) {}
}
