package org.qualityoutcomes.platform.web;

import java.time.Duration;
import org.qualityoutcomes.documents.Logo;
import org.qualityoutcomes.documents.Look;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The operator's own sign and colour, for the head of every page; everybody sees them, even who is not signed in. */
@Controller
@RequestMapping("/look")
class LookFiles {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final String STYLE =
            """
            .nhsuk-header, .nhsuk-header__navigation, .nhsuk-header__account { background-color: %1$s; }
            .nhsuk-header__account { border: 1px solid #fff; }
            .nhsuk-footer { border-top-color: %1$s; }
            """;

    private final Look look;

    LookFiles(Look look) {
        this.look = look;
    }

    @GetMapping("/logo")
    ResponseEntity<byte[]> logo() {
        Logo logo = look.logo();
        if (logo == null) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .contentType(MediaType.parseMediaType(logo.mediaType()))
                .body(logo.file());
    }

    @GetMapping("/look.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .contentType(MediaType.valueOf("text/css"))
                .body(look.hasOwnColour() ? STYLE.formatted(look.colour()) : "");
    }
}
