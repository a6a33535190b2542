package org.qualityoutcomes.documents;

import java.util.List;

/**
 * A document before it has a form: what it says, in the order in which it is read. Every form is made from this, so
 * that none of them can say something else.
 *
 * @param title the only heading of the first level
 * @param subject one line on what it is about
 */
public record Document(String title, String subject, Imprint imprint, List<Block> blocks) {

    /**
     * What stands at the foot of every page.
     *
     * @param reference of the case that it belongs to
     * @param version for example "version 2"
     * @param status for example "issued on 5 June 2027"
     * @param draft whether every page says that it is a draft
     */
    public record Imprint(String reference, String version, String status, boolean draft) {

        public String line() {
            return String.join(" · ", reference, version, status);
        }
    }
}
