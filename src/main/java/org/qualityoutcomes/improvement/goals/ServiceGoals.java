package org.qualityoutcomes.improvement.goals;

import jakarta.persistence.CollectionTable;
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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.qualityoutcomes.improvement.goals.Goals.Milestone;
import org.qualityoutcomes.improvement.goals.Goals.Priority;
import org.qualityoutcomes.improvement.goals.Goals.Risk;
import org.qualityoutcomes.improvement.goals.Goals.Target;

/** The goals of one plan, as they are kept. */
@Entity
@Table(name = "service_goals")
class ServiceGoals {

    @Id
    private UUID planId;

    @ElementCollection
    @CollectionTable(name = "goal_priority", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Priority> priorities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "goal_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Target> targets = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "goal_milestone", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "goal_risk", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Risk> risks = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ServiceGoals() {}

    ServiceGoals(UUID planId) {
        this.planId = planId;
    }

    void set(Goals goals) {
        replace(priorities, goals.priorities());
        replace(targets, goals.targets());
        replace(milestones, goals.milestones());
        replace(risks, goals.risks());
    }

    private static <T> void replace(List<T> kept, List<T> now) {
        if (!kept.equals(now)) {
            kept.clear();
            kept.addAll(now);
        }
    }

    UUID planId() {
        return planId;
    }

    Goals goals() {
        return new Goals(priorities, targets, milestones, risks);
    }
}
