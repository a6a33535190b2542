package org.qualityoutcomes.evidence.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidencePages;
import org.qualityoutcomes.evidence.domain.EvidenceReadings;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out a file, the latest version or the one that is asked for, to whoever may read it; always as a download, so that nothing of it runs on our pages. */
@Controller
class EvidenceFiles {

    private final EvidenceLibrary library;
    private final ReadableItems items;
    private final EvidencePages pages;
    private final EvidenceReadings readings;

    EvidenceFiles(EvidenceLibrary library, ReadableItems items, EvidencePages pages, EvidenceReadings readings) {
        this.library = library;
        this.items = items;
        this.pages = pages;
        this.readings = readings;
    }

    @GetMapping("/evidence/{id}/content")
    ResponseEntity<InputStreamResource> content(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        EvidenceItem item = items.get(new EvidenceId(id), version);
        String name = item.fileName();
        String type = item.contentType();
        if (name == null || type == null) {
            throw new NotFound();
        }
        InputStream content = library.open(item);
        readings.note(item);
        ContentDisposition download = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(item.bytes())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(content));
    }

    /** One page as a picture, where the item is a PDF that has it: a picture runs nothing. */
    @GetMapping("/evidence/{id}/pages/{number}")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer version) {
        EvidenceItem item = items.get(new EvidenceId(id), version);
        byte[] picture = pages.picture(item, number).orElseThrow(NotFound::new);
        readings.note(item);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(picture);
    }
}
