package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says at the end of an issued document where anybody who holds it can find out whether it is genuine and current. */
@Component
class WhereToCheck {

    private final String address;

    WhereToCheck(@Value("${qualityoutcomes.base-url}") String baseUrl) {
        this.address = baseUrl.replaceAll("/+$", "") + "/genuine";
    }

    /** A draft is nobody's proof of anything. */
    Document in(Document document) {
        return document.imprint().draft()
                ? document
                : new Document(document.title(), document.subject(), document.imprint(), withNote(document.blocks()));
    }

    private List<Block> withNote(List<Block> blocks) {
        Note note = new Note("Whether this document is genuine and current can be checked at " + address + ".");
        return Stream.concat(blocks.stream(), Stream.of(note)).toList();
    }
}
