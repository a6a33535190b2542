package org.qualityoutcomes.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out.
 *
 * @param from the sender's address
 * @param baseUrl where links lead
 * @param keepPrivateLinks whether a mail with a private link is still there to read after it was sent; only where all
 *     mail is played
 */
@ConfigurationProperties("qualityoutcomes.mail")
record MailSettings(
        @DefaultValue("quality-outcomes@localhost.invalid") String from,
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("false") boolean keepPrivateLinks) {

    MailSettings {
        baseUrl = baseUrl.replaceFirst("/+$", "");
    }
}
