package org.qualityoutcomes.organisation.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The engine lets people see the accounts that they may administer; who sits in a group is no secret of ours, so
 * questions are asked in nobody's name.
 */
final class NobodyAsks {

    private NobodyAsks() {}

    static <T> T of(IdentityService identity, Supplier<T> question) {
        Authentication asking = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            identity.setAuthentication(asking);
        }
    }
}
