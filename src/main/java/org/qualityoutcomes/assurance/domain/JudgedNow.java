package org.qualityoutcomes.assurance.domain;

import java.util.Set;
import org.qualityoutcomes.assurance.CasesInHand;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class JudgedNow implements CasesInHand {

    private final Validations validations;
    private final CurrentUser user;

    JudgedNow(Validations validations, CurrentUser user) {
        this.validations = validations;
        this.user = user;
    }

    @Override
    public Set<String> organisations() {
        return user.username().map(validations::unsettledOf).orElse(Set.of());
    }
}
