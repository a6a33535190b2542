package org.qualityoutcomes.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceReaders;
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

/** Hands out a file to whoever may read it; always as a download, so that nothing of it runs on our pages. */
@Controller
class EvidenceFiles {

    private final EvidenceLibrary library;
    private final List<EvidenceReaders> readers;

    EvidenceFiles(EvidenceLibrary library, List<EvidenceReaders> readers) {
        this.library = library;
        this.readers = readers;
    }

    @GetMapping("/evidence/{id}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable UUID id) {
        EvidenceId evidence = new EvidenceId(id);
        if (readers.stream().noneMatch(each -> each.mayRead(evidence))) {
            throw new NotFound();
        }
        EvidenceItem item = library.get(List.of(evidence)).stream().findFirst().orElseThrow(NotFound::new);
        String name = item.fileName();
        String type = item.contentType();
        if (name == null || type == null) {
            throw new NotFound();
        }
        ContentDisposition download = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(item.bytes())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(library.open(evidence)));
    }
}
