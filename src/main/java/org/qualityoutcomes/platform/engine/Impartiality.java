package org.qualityoutcomes.platform.engine;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Nobody decides a case of an organisation to which something ties them, whoever they stand in for: asked at the moment
 * a task is completed, for every task that is not the organisation's own.
 */
class Impartiality {

    private final ObjectProvider<KeptApart> apart;
    private final CaseNames names;

    Impartiality(ObjectProvider<KeptApart> apart, CaseNames names) {
        this.apart = apart;
        this.names = names;
    }

    void check(TaskEntity task, Party party) {
        String asking = Context.getCommandContext().getAuthenticatedUserId();
        String ods = asking == null || party.isOfTheService() ? null : names.organisation(task);
        if (ods != null) {
            apart.getObject().objection(Objects.requireNonNull(asking), ods).ifPresent(sentence -> {
                throw new Refusal(sentence);
            });
        }
    }
}
