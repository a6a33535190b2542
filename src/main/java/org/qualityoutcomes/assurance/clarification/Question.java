package org.qualityoutcomes.assurance.clarification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;

/** What a validator wants to know, at an indicator or of an outcome as a whole, and what the team says to it. */
@Entity
@Table(name = "clarification_question")
class Question {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String asker;

    @Column(nullable = false)
    private String outcome;

    @Column
    private @Nullable String indicator;

    @Column(nullable = false, length = 1_000_000)
    private String text;

    @Column(nullable = false, length = 1_000_000)
    private String answer;

    @ElementCollection
    @CollectionTable(name = "clarification_evidence", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    @Column(name = "evidence_id", nullable = false)
    private List<UUID> evidence = new ArrayList<>();

    @Version
    private int version;

    protected Question() {}

    Question(int position, String asker, String outcome, @Nullable String indicator, String text) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.asker = asker;
        this.outcome = outcome;
        this.indicator = indicator;
        this.text = text;
        this.answer = "";
    }

    void reply(String words, Set<EvidenceId> shown) {
        answer = words;
        evidence.clear();
        shown.forEach(each -> evidence.add(each.value()));
    }

    boolean isAskedBy(String username) {
        return asker.equals(username);
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String outcome() {
        return outcome;
    }

    @Nullable
    String indicator() {
        return indicator;
    }

    String text() {
        return text;
    }

    String answer() {
        return answer;
    }

    Set<EvidenceId> evidence() {
        Set<EvidenceId> shown = new LinkedHashSet<>();
        evidence.forEach(each -> shown.add(new EvidenceId(each)));
        return shown;
    }
}
