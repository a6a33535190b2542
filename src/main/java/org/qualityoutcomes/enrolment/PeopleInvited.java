package org.qualityoutcomes.enrolment;

import java.time.Instant;
import java.util.List;
import org.qualityoutcomes.organisation.Person;

/** People have an account now and are to choose its password by a link of their own. */
public record PeopleInvited(List<Invited> people) {

    /**
     * One of them.
     *
     * @param path the link without the address that people reach us by; whoever knows it can choose the password
     * @param until when the link ends
     */
    public record Invited(Person person, String path, Instant until) {

        /** Without the link, which must not get into a log. */
        @Override
        public String toString() {
            return "Invited[" + person.username() + "]";
        }
    }
}
