package org.qualityoutcomes.platform.web;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;

/** What the header has to know of the one who looks at a page. */
@Component("person")
class PersonInHeader {

    private final CurrentUser user;
    private final People people;

    PersonInHeader(CurrentUser user, People people) {
        this.user = user;
        this.people = people;
    }

    public String name() {
        return people.nameOf(user.require());
    }

    public boolean isSignedIn() {
        return user.username().isPresent();
    }

    public boolean isOf(String group) {
        return user.isIn(group);
    }
}
