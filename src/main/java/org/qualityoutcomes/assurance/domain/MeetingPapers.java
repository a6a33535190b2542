package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a meeting: a pack before it, minutes after it; each reader's leave out what they may not see. */
@Component
@Transactional
public class MeetingPapers {

    private static final int LONGEST_REMARKS = 20_000;

    private final Meetings meetings;
    private final ModerateCase cases;
    private final DraftMinutes draft;
    private final KeptMinutes kept;
    private final Documents documents;
    private final People people;
    private final CurrentUser user;

    // seven, because papers are made of the meeting, its cases and its people
    MeetingPapers(
            Meetings meetings,
            ModerateCase cases,
            DraftMinutes draft,
            KeptMinutes kept,
            Documents documents,
            People people,
            CurrentUser user) {
        this.meetings = meetings;
        this.cases = cases;
        this.draft = draft;
        this.kept = kept;
        this.documents = documents;
        this.people = people;
        this.user = user;
    }

    /** A file to take away. */
    public record Paper(String fileName, byte[] content) {}

    /**
     * The minutes as a page.
     *
     * @param editable whether the asking person may still add remarks
     * @param seen fingerprint of the remarks
     * @param approved one line on their approval; null while they are a draft
     * @param file whether the asking person may take the approved file away, in which nothing is left out
     */
    public record Page(
            UUID id, Minutes minutes, boolean editable, String seen, @Nullable Approval approved, boolean file) {}

    /** When and by whom minutes were approved, with the fingerprint of the file. */
    public record Approval(LocalDate day, String by, String sha256) {}

    @Transactional(readOnly = true)
    public Paper pack(UUID id) {
        List<ModerateCase.Sheet> open = cases.pack(id);
        Meeting meeting = get(id);
        return new Paper(
                FileName.of(meeting.reference(), "pack", "confidential").as("pdf"),
                documents.asPdf(PackDocument.of(
                        meeting.reference(),
                        meeting.heldOn(),
                        people.nameOf(user.require()),
                        open,
                        meeting.cases().size() - open.size())));
    }

    /** For the members and the national team, without cases that a conflict of interest keeps from the reader. */
    @Transactional(readOnly = true)
    public Page minutes(UUID id) {
        Meeting meeting = get(id);
        Minutes minutes = readable(meeting);
        boolean editable = meeting.chair().equals(user.require()) && !meeting.isClosed();
        Approval approved = kept.approval(id).orElse(null);
        return new Page(
                id,
                minutes,
                editable,
                Seen.print(meeting.remarks()),
                approved,
                approved != null && minutes.leftOut() == 0);
    }

    private Minutes readable(Meeting meeting) {
        String asking = user.require();
        if (meeting.isMember(asking)) {
            return draft.forMember(meeting, asking);
        }
        if (user.isIn(Groups.NATIONAL)) {
            return draft.forOffice(meeting);
        }
        throw new NotFound();
    }

    /** @param seen of the remarks that were open, or null where none were */
    public void remark(UUID id, String text, @Nullable String seen) {
        Meeting meeting = get(id);
        if (!meeting.chair().equals(user.require())) {
            throw new NotFound();
        }
        if (text.length() > LONGEST_REMARKS) {
            throw Refusal.of("remarks", "Keep your remarks within 20,000 characters.");
        }
        Seen.refuseIfChanged(seen, meeting.remarks(), text);
        meeting.remark(text);
        meetings.save(meeting);
    }

    /** The approved file, for those who may see all of it. */
    @Transactional(readOnly = true)
    public Paper approved(UUID id) {
        Meeting meeting = get(id);
        if (readable(meeting).leftOut() > 0) {
            throw new NotFound();
        }
        return new Paper(KeptMinutes.fileName(meeting), kept.file(id));
    }

    private Meeting get(UUID id) {
        return meetings.findById(id).orElseThrow(NotFound::new);
    }
}
