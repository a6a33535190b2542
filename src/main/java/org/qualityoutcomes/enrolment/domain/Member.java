package org.qualityoutcomes.enrolment.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Person;

/** A person with the roles that a list gives. */
record Member(Person person, Set<Post> posts) {

    Accounts.Entry entry() {
        return new Accounts.Entry(person, posts.stream().map(Post::group).collect(Collectors.toSet()));
    }
}
