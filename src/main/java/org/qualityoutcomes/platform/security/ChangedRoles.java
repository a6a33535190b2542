package org.qualityoutcomes.platform.security;

import org.qualityoutcomes.organisation.GroupsLeft;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Roles are read at the sign-in. Whoever loses one signs in again, so that what it opened is closed at once. */
@Component
class ChangedRoles {

    /** Where they come to. */
    static final String SIGN_IN = "/login?changed";

    private final SessionRegistry sessions;

    ChangedRoles(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(GroupsLeft left) {
        sessions.getAllSessions(left.username(), false).forEach(SessionInformation::expireNow);
    }
}
