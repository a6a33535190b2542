package org.qualityoutcomes.review.web;

import java.util.UUID;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.domain.FindReviews;
import org.qualityoutcomes.review.domain.FollowReview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviews a person may see, and where each of them stands. */
@Controller
class ReviewPages {

    private final FindReviews find;
    private final FollowReview follow;
    private final ReviewAccess access;
    private final Cycles cycles;

    ReviewPages(FindReviews find, FollowReview follow, ReviewAccess access, Cycles cycles) {
        this.find = find;
        this.follow = follow;
        this.access = access;
        this.cycles = cycles;
    }

    @GetMapping("/reviews")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("reviews", find.page(page));
        return "review/reviews";
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable UUID id, Model model) {
        Review review = access.forReaders(new ReviewId(id));
        model.addAttribute("review", review);
        model.addAttribute("cycle", cycles.get(review.cycle()));
        model.addAttribute("phases", Phase.values());
        model.addAttribute("endReason", follow.endReason(review.id()).orElse(null));
        return "review/review";
    }
}
