package org.qualityoutcomes.platform.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.qualityoutcomes.organisation.People;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks passwords against the engine's accounts, which also slow down whoever guesses; groups become authorities. */
@Component
class SignIn implements AuthenticationProvider {

    private final IdentityService identity;
    private final People people;

    SignIn(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        if (!identity.checkPassword(username, String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("refused");
        }
        List<SimpleGrantedAuthority> groups = people.groupsOf(username).stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(username, null, groups);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
