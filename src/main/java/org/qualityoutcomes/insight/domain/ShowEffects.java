package org.qualityoutcomes.insight.domain;

import java.util.List;
import java.util.Set;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what was agreed after a cycle worked, over all organisations; for the national team. */
@Component
@Transactional(readOnly = true)
public class ShowEffects {

    private final Cycles cycles;
    private final Editions editions;
    private final Passages passages;
    private final FollowActions follow;
    private final KeptApart apart;
    private final CurrentUser user;

    // six, because what the reader may know is a part of what is shown
    ShowEffects(
            Cycles cycles,
            Editions editions,
            Passages passages,
            FollowActions follow,
            KeptApart apart,
            CurrentUser user) {
        this.cycles = cycles;
        this.editions = editions;
        this.passages = passages;
        this.follow = follow;
        this.apart = apart;
        this.user = user;
    }

    /** Without what is kept from the reader. @throws NotFound for everybody but the national team, and where reviews come to no levels */
    public Effects after(CycleId id) {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
        Cycle cycle = cycles.get(id);
        if (!cycle.kind().hasLevels()) {
            throw new NotFound();
        }
        Set<String> kept = apart.fromReader();
        List<Passage> all = passages.all().stream()
                .filter(each -> !kept.contains(each.ods()))
                .toList();
        List<Passage> here =
                all.stream().filter(each -> each.cycle().equals(id)).toList();
        EffectFigures figures = new EffectFigures(editions.get(cycle.edition()), follow.after(here, all));
        return new Effects(cycle, figures.actions(), figures.sheets());
    }
}
