package org.qualityoutcomes.assurance.conflicts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.qualityoutcomes.worklist.Refusal;

/** Neighbouring organisations that know each other too well to judge each other. */
@Entity
@Table(name = "patch")
class Patch {

    private static final int LONGEST = 100;

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "patch_member", joinColumns = @JoinColumn(name = "patch_id"))
    @Column(name = "organisation", nullable = false)
    private Set<String> members = new TreeSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Patch() {}

    Patch(String name, Collection<String> members) {
        this.id = UUID.randomUUID();
        describe(name, members);
    }

    final void describe(String name, Collection<String> members) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw Refusal.of("name", "Give the patch a name of at most " + LONGEST + " characters.");
        }
        if (Set.copyOf(members).size() < 2) {
            throw Refusal.of("members", "Enter the codes of at least two organisations.");
        }
        this.name = name.strip();
        this.members.clear();
        this.members.addAll(members);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Set<String> members() {
        return new TreeSet<>(members);
    }
}
