package org.qualityoutcomes.reporting.reply;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;

/** One thing that an organisation finds wrong in the draft of its report, and what comes of it. */
@Entity
@Table(name = "report_point")
class Point {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false, length = 1_000_000)
    private String text;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column(nullable = false, length = 1_000_000)
    private String reason;

    @Column(nullable = false, length = 1_000_000)
    private String changeMade;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "report_point_evidence", joinColumns = @JoinColumn(name = "point_id"))
    @OrderColumn(name = "position")
    @Column(name = "evidence_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> evidence = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Point() {}

    Point(int position) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.place = "";
        this.text = "";
        this.reason = "";
        this.changeMade = "";
    }

    void write(String section, String words, Collection<EvidenceId> shown) {
        place = section;
        text = words;
        evidence.clear();
        shown.forEach(each -> evidence.add(each.value()));
    }

    void answer(@Nullable Verdict said, String why) {
        verdict = said;
        reason = why;
    }

    void dealtWith(String change) {
        changeMade = change;
    }

    boolean isWritten() {
        return !place.isEmpty() && !text.isBlank();
    }

    boolean isAnswered() {
        return verdict != null && !reason.isBlank();
    }

    boolean isAccepted() {
        return verdict == Verdict.ACCEPTED;
    }

    boolean isOpen() {
        return isAccepted() && changeMade.isBlank();
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String place() {
        return place;
    }

    String text() {
        return text;
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    String changeMade() {
        return changeMade;
    }

    Set<EvidenceId> evidence() {
        Set<EvidenceId> shown = new LinkedHashSet<>();
        evidence.forEach(each -> shown.add(new EvidenceId(each)));
        return shown;
    }
}
