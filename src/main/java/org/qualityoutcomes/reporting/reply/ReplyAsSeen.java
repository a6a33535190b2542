package org.qualityoutcomes.reporting.reply;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.worklist.Seen;
import org.qualityoutcomes.worklist.StandsAsSeen;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.stereotype.Component;

/** No point is sent, and no answer made final, with words that somebody else wrote after the page was opened. */
@Component
class ReplyAsSeen implements StandsAsSeen {

    private static final Pattern PAGE = Pattern.compile("/reports/([0-9a-f-]{36})/reply");

    private final Replies replies;

    ReplyAsSeen(Replies replies) {
        this.replies = replies;
    }

    @Override
    public void check(TaskForm completing, String seen) {
        String page = completing.page();
        Matcher reply = PAGE.matcher(page == null ? "" : page);
        if (reply.matches() && !seen.equals(print(replies.get(UUID.fromString(reply.group(1)))))) {
            throw StandsAsSeen.changed();
        }
    }

    /** Of all that is written in a reply. */
    static String print(Reply reply) {
        return Seen.print(reply.points().stream()
                .map(point -> List.of(
                        RaisePoints.words(point), String.valueOf(point.verdict()), point.reason(), point.changeMade()))
                .toList());
    }
}
