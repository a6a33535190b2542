package org.qualityoutcomes.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people with accounts and the groups (roles) they hold. The engine's identity tables are their one store. */
public interface People {

    Optional<Person> find(String username);

    /** The person's name, or the username itself where the account is gone. */
    String nameOf(String username);

    /** The names of several people by username, read at once; an account that is gone is missing. */
    Map<String, String> namesOf(Collection<String> usernames);

    /** Members of a group as in {@link Groups}, by username. */
    List<Person> inGroup(String group);

    /** Ids of all groups of a person. */
    Set<String> groupsOf(String username);

    /** The same of several people, read at once; who is in no group is missing. */
    Map<String, Set<String>> groupsOf(Collection<String> usernames);

    /** Creates the account if it is not there and makes it a member of the groups, which are created as needed. */
    void register(Person person, String password, String... groups);

    /** Makes an account that is there a member of a group, which is created as needed. */
    void join(String username, String group);
}
