package org.qualityoutcomes.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;

class ChangedRolesTest {

    private final SessionRegistry sessions = new SessionRegistryImpl();

    @Test
    void whoLosesARoleSignsInAgainWhereverTheyWereSignedIn() {
        sessions.registerNewSession("at the desk", "lead.za1");
        sessions.registerNewSession("at home", "lead.za1");
        sessions.registerNewSession("another", "lead.zb1");

        new ChangedRoles(sessions).on(new GroupsLeft("lead.za1", Set.of("lead-ZA1")));

        assertThat(sessions.getAllSessions("lead.za1", false)).isEmpty();
        assertThat(sessions.getAllSessions("lead.zb1", false)).hasSize(1);
    }
}
