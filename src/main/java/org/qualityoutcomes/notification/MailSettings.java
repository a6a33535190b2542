package org.qualityoutcomes.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out.
 *
 * @param from the sender's address
 * @param baseUrl where links lead
 */
@ConfigurationProperties("qualityoutcomes.mail")
record MailSettings(
        @DefaultValue("quality-outcomes@localhost.invalid") String from,
        @DefaultValue("http://localhost:8080") String baseUrl) {

    MailSettings {
        baseUrl = baseUrl.replaceFirst("/+$", "");
    }
}
