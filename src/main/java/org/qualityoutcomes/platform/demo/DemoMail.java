package org.qualityoutcomes.platform.demo;

import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where the demonstration has no mail server, whatever is sent counts as sent; its mailbox shows it. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoMail {

    @Bean
    static BeanPostProcessor mailStaysHere(Environment environment) {
        boolean here = environment.getProperty("qualityoutcomes.demo.mailbox", Boolean.class, true);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return here && bean instanceof JavaMailSender ? new Here() : bean;
            }
        };
    }

    private static final class Here extends JavaMailSenderImpl {

        @Override
        protected void doSend(MimeMessage[] messages, Object[] originals) {
            // each is in the outbox with all that it says, from where the mailbox reads it
        }
    }
}
