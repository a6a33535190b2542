package org.qualityoutcomes.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All accounts with their groups, read and written as one list. */
public interface Accounts {

    /** An account and the ids of its groups. */
    record Entry(Person person, Set<String> groups) {}

    List<Entry> entries();

    /**
     * Adds accounts that are not there, with a password that nobody knows, and changes name and mail of the others;
     * groups are joined and never left.
     */
    void enter(Collection<Entry> entries);

    /** Takes these roles from somebody; what they do not hold is passed over. */
    void leave(String username, Set<String> groups);

    void setPassword(String username, String password);
}
