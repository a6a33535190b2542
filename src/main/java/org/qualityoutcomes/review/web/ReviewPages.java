package org.qualityoutcomes.review.web;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.domain.Commissioned;
import org.qualityoutcomes.review.domain.FindReviews;
import org.qualityoutcomes.review.domain.FollowReview;
import org.qualityoutcomes.review.domain.HowAReviewGoes;
import org.qualityoutcomes.review.domain.Whereabouts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviews a person may see, and where each of them is. */
@Controller
class ReviewPages {

    private final FindReviews find;
    private final FollowReview follow;
    private final Whereabouts whereabouts;
    private final HowAReviewGoes lifecycle;
    private final Cycles cycles;
    private final List<Chapters> chapters;
    private final Commissioned commissioned;

    // seven, because the page of a review brings together where it is, what it is and what each room has to show
    ReviewPages(
            FindReviews find,
            FollowReview follow,
            Whereabouts whereabouts,
            HowAReviewGoes lifecycle,
            Cycles cycles,
            List<Chapters> chapters,
            Commissioned commissioned) {
        this.find = find;
        this.follow = follow;
        this.whereabouts = whereabouts;
        this.lifecycle = lifecycle;
        this.cycles = cycles;
        this.chapters = chapters;
        this.commissioned = commissioned;
    }

    @GetMapping("/reviews")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("reviews", find.page(page));
        model.addAttribute("services", commissioned.services());
        return "review/reviews";
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable UUID id, Model model) {
        Whereabouts.View view = whereabouts.of(new ReviewId(id));
        model.addAttribute("view", view);
        model.addAttribute("review", view.review());
        model.addAttribute("cycle", cycles.get(view.review().cycle()));
        model.addAttribute("endReason", follow.endReason(view.review().id()).orElse(null));
        model.addAttribute(
                "chapters",
                chapters.stream()
                        .flatMap(room -> room.of(view.review()).stream())
                        .toList());
        return "review/review";
    }

    @GetMapping("/reviews/{id}/steps")
    String steps(@PathVariable UUID id, Model model) {
        model.addAttribute("view", lifecycle.of(new ReviewId(id)));
        return "review/steps";
    }
}
