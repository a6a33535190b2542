package org.qualityoutcomes.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The look is read once, at the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LookSettings.class)
class LookConfiguration {

    @Bean
    Look look(LookSettings settings) {
        return ReadLook.of(settings);
    }
}
