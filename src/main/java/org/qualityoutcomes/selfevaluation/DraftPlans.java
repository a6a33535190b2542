package org.qualityoutcomes.selfevaluation;

import java.util.List;
import org.qualityoutcomes.review.ReviewId;

/** What teams thought of doing when they had evaluated their service; their improvement plan can begin with it. */
public interface DraftPlans {

    /** In the order in which the team wrote them; none where it wrote none. */
    List<DraftAction> of(ReviewId review);
}
