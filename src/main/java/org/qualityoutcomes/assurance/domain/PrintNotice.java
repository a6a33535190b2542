package org.qualityoutcomes.assurance.domain;

import java.util.UUID;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;

/** A notice to take away, for the one who may read it. */
@Component
public class PrintNotice {

    private final OutcomeNotices notices;
    private final Documents documents;
    private final People people;
    private final CurrentUser user;

    PrintNotice(OutcomeNotices notices, Documents documents, People people, CurrentUser user) {
        this.notices = notices;
        this.documents = documents;
        this.people = people;
        this.user = user;
    }

    public MeetingPapers.Paper print(UUID id) {
        OutcomeNotices.Notice notice = notices.read(id);
        return new MeetingPapers.Paper(
                FileName.of(notice.reference(), "outcome-notice", "confidential")
                        .as("pdf"),
                documents.asPdf(NoticeDocument.of(notice, people.nameOf(user.require()))));
    }
}
