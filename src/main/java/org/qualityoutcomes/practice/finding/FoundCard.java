package org.qualityoutcomes.practice.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published card in a list.
 *
 * @param teaser how its words begin
 * @param service the organisation's name, or null where it stays unnamed
 * @param about the kind and the size of the service, as far as they are known; nothing where it stays unnamed
 * @param outcome code and title
 * @param because why it is near, in a few words each; empty where nobody asked
 */
public record FoundCard(
        UUID id,
        String reference,
        String title,
        String teaser,
        @Nullable String service,
        List<String> about,
        String outcome,
        LocalDate publishedOn,
        List<String> because) {}
