package org.qualityoutcomes.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for other programs, and for our tab in Cockpit. */
@RestController
@Tag(name = "Journal")
class JournalApi {

    private final ReadableJournal journal;

    JournalApi(ReadableJournal journal) {
        this.journal = journal;
    }

    /**
     * A page of it.
     *
     * @param more whether there is another page
     * @param broken the first line that is not as it was written, or null
     */
    record Lines(List<ReadableJournal.Line> lines, boolean more, @Nullable String broken) {}

    @GetMapping("/api/v1/reviews/{id}/journal")
    @Operation(summary = "A review's journal, oldest first; for those who read the review")
    Lines read(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page) {
        ReadableJournal.Page read = journal.read(new ReviewId(id), page);
        return new Lines(read.lines(), read.more(), read.broken());
    }
}
