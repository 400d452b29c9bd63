package io.callboard.app;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import io.callboard.demo.DemoStaff;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A test of screens without a browser, in the same running house as all others. */
public abstract class ScreenTest extends HouseTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuthenticationProvider door;

    /** Somebody signs in, in English. */
    protected void sitsDown(String username) {
        sitsDown(username, DemoStaff.PASSWORD);
    }

    protected void sitsDown(String username, String password) {
        var who = door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        SecurityContextHolder.getContext().setAuthentication(who);
        Locale.setDefault(Locale.ENGLISH);
        MockVaadin.setup(UI::new, new MockSpringServlet(screens(), context, UI::new));
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) -> who.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
    }

    private static Routes screens() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new Routes();
        for (var found : scan.findCandidateComponents("io.callboard.app")) {
            var screen = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            routes.getRoutes().add(screen.asSubclass(Component.class));
        }
        return routes;
    }

    /** All words on the screen. */
    protected static String words() {
        MockVaadin.clientRoundtrip();
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @AfterEach
    void leaves() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
