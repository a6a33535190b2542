package org.qualityoutcomes.documents;

import java.util.List;

/**
 * Files made one: to be read from the first page to the last, and taken apart again where something is to be checked.
 *
 * @param front the PDF whose title and language hold for all of it
 * @param parts PDFs whose pages follow, each a bookmark with its own bookmarks below
 * @param attached files that come along as they are, byte for byte
 */
public record Bound(byte[] front, List<Part> parts, List<Attached> attached) {

    /** A PDF whose pages become part of the whole. */
    public record Part(String title, byte[] pdf) {}

    /** @param description what it is, in a few words */
    public record Attached(String fileName, String mediaType, String description, byte[] content) {}
}
