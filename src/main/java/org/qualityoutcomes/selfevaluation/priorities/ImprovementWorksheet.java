package org.qualityoutcomes.selfevaluation.priorities;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.DraftAction;

/** What a team wants to improve first, and what it thinks of doing about it. */
@Entity
@Table(name = "improvement_worksheet")
class ImprovementWorksheet {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @ElementCollection
    @CollectionTable(name = "worksheet_priority", joinColumns = @JoinColumn(name = "worksheet_id"))
    @OrderColumn(name = "position")
    private List<Priority> priorities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_action", joinColumns = @JoinColumn(name = "worksheet_id"))
    @OrderColumn(name = "position")
    private List<DraftAction> actions = new ArrayList<>();

    @Column(nullable = false, length = 1_000_000)
    private String noActionReason = "";

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ImprovementWorksheet() {}

    ImprovementWorksheet(ReviewId review) {
        this.id = UUID.randomUUID();
        this.reviewId = review.value();
    }

    /** Keeps what was written, finished or not; only what could never be right is refused. */
    void write(Worksheet worksheet, Edition edition) {
        WorksheetRules.refuse(WorksheetRules.contradictions(worksheet, edition));
        priorities.clear();
        priorities.addAll(worksheet.priorities());
        actions.clear();
        actions.addAll(worksheet.actions());
        noActionReason = worksheet.noActionReason();
    }

    Worksheet seen() {
        return new Worksheet(priorities, actions, noActionReason);
    }
}
