package org.qualityoutcomes.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.review.domain.PastReviews;
import org.qualityoutcomes.review.domain.Programme;
import org.qualityoutcomes.review.domain.WatchedCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programme for other programs, and for our parts of Cockpit. */
@RestController
@RequestMapping("/api/v1/programme")
@Tag(name = "Programme")
class ProgrammeApi {

    private final Programme programme;
    private final PastReviews past;
    private final WatchedCase watched;

    ProgrammeApi(Programme programme, PastReviews past, WatchedCase watched) {
        this.programme = programme;
        this.past = past;
        this.watched = watched;
    }

    /** @param more whether there is another page */
    record EndedReviews(List<PastReviews.Ended> reviews, boolean more) {}

    @GetMapping
    @Operation(summary = "Where all reviews stand, what is overdue, and what stands still; for the national team")
    Programme.Figures figures() {
        return programme.figures();
    }

    @GetMapping("/ended")
    @Operation(summary = "Reviews that have ended, with the days they spent in each phase; for the national team")
    EndedReviews ended(@RequestParam(defaultValue = "0") int page) {
        var found = past.ended(page);
        return new EndedReviews(found.getContent(), found.hasNext());
    }

    @GetMapping("/reviews/{id}/steps")
    @Operation(summary = "Who did what in a review, in order; for the national team")
    List<PastReviews.Done> done(@PathVariable UUID id) {
        return past.done(id);
    }

    @GetMapping("/instances/{instance}")
    @Operation(summary = "The review on which a process instance works; for the national team")
    WatchedCase.View of(@PathVariable String instance) {
        return watched.of(instance);
    }
}
