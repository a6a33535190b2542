package org.qualityoutcomes.worklist;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had before their eyes when they opened a page, as a fingerprint of the content. The number of a row's
 * version would not do: it also grows with what other pages change.
 */
public final class Seen {

    private Seen() {}

    /** @param content whose text form says all of it, in the same order every time */
    public static String print(Object content) {
        return DigestUtils.sha256Hex(content.toString());
    }

    /**
     * @param seen the fingerprint that came with what was typed, or null where the sender opened no page
     * @throws ChangedMeanwhile if something else is kept now, and it is not just what was typed
     */
    public static void refuseIfChanged(@Nullable String seen, Object kept, Object typed) {
        String now = print(kept);
        if (seen != null && !seen.equals(now) && !print(typed).equals(now)) {
            throw new ChangedMeanwhile();
        }
    }
}
