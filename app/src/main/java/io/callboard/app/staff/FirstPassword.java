package io.callboard.app.staff;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.callboard.app.security.StaffUser;
import org.springframework.stereotype.Component;

/** A first password is changed before anything else is done. */
@Component
class FirstPassword implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext signedIn;

    FirstPassword(AuthenticationContext signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
    }

    private void beforeEnter(BeforeEnterEvent event) {
        boolean mustChange = signedIn.getAuthenticatedUser(StaffUser.class)
                .filter(StaffUser::mustChangePassword)
                .isPresent();
        var target = event.getNavigationTarget();
        if (mustChange && target != PasswordView.class && !target.isAnnotationPresent(AnonymousAllowed.class)) {
            event.forwardTo(PasswordView.class);
        }
    }
}
