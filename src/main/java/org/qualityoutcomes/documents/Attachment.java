package org.qualityoutcomes.documents;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as an answer that a browser keeps as a file, and that nobody on the way keeps. */
public final class Attachment {

    private Attachment() {}

    /** @param fileName of plain letters, digits and hyphens */
    public static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] content) {
        ContentDisposition disposition =
                ContentDisposition.attachment().filename(fileName).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
