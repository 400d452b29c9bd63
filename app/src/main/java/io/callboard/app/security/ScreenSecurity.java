package io.callboard.app.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.callboard.staff.StaffAccounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Who may come in by the screens: members of staff, through the sign-in page. */
@Configuration
class ScreenSecurity {
    @Bean
    @Order(10)
    SecurityFilterChain screens(HttpSecurity http, StaffAccounts accounts) throws Exception {
        return http.addFilterAfter(new StillStaff(accounts), SecurityContextHolderFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), screens -> screens.loginView(LoginView.class))
                .build();
    }

    @Bean
    AuthenticationProvider staffSignIn(SignIn signIn) {
        return new StaffSignIn(signIn);
    }

    private record StaffSignIn(SignIn signIn) implements AuthenticationProvider {
        @Override
        public Authentication authenticate(Authentication asked) throws AuthenticationException {
            var member = signIn.check(asked.getName(), String.valueOf(asked.getCredentials()))
                    .orElseThrow(() -> new BadCredentialsException("Wrong name or password, or a locked account"));
            var user = new StaffUser(member);
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        }

        @Override
        public boolean supports(Class<?> kind) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
        }
    }
}
