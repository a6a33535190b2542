package org.qualityoutcomes.platform.web;

import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.stereotype.Component;

/** What the header has to know of the one who looks at a page. */
@Component("person")
class PersonInHeader {

    private final CurrentUser user;

    PersonInHeader(CurrentUser user) {
        this.user = user;
    }

    public boolean isSignedIn() {
        return user.username().isPresent();
    }

    public boolean isOf(String group) {
        return user.isIn(group);
    }
}
