package org.qualityoutcomes.platform.security;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class SignedIn implements CurrentUser {

    @Override
    public Optional<String> username() {
        return authentication().map(Authentication::getName);
    }

    @Override
    public Set<String> groups() {
        return authentication().stream()
                .flatMap(authentication -> authentication.getAuthorities().stream())
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken));
    }
}
