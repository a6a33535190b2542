package org.qualityoutcomes.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/**
 * Whether a page is shown inside Tasklist, which has its own header and completes the task on its own tab. The browser
 * says so with each request, forms and redirects included (Fetch Metadata, W3C, section 2.1).
 */
@Component("frame")
class Framed {

    private final HttpServletRequest request;

    Framed(HttpServletRequest request) {
        this.request = request;
    }

    public boolean isFramed() {
        return "iframe".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
