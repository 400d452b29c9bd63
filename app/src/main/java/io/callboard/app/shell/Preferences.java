package io.callboard.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person chose for their browser: language, and light or dark. Kept in cookies that hold nothing else. */
@Component
class Preferences implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "callboard-language";
    private static final String DARK = "callboard-dark";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
    }

    private static void apply(UI ui) {
        cookie(LANGUAGE).ifPresent(language -> ui.setLocale(locale(language)));
        ui.getElement().setAttribute("lang", ui.getLocale().getLanguage());
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
        showDark(ui, isDark());
    }

    static boolean isDark() {
        return cookie(DARK).filter("yes"::equals).isPresent();
    }

    static void chooseLanguage(Locale locale) {
        keep(LANGUAGE, locale.getLanguage());
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    static void chooseDark(boolean dark) {
        keep(DARK, dark ? "yes" : "no");
        showDark(UI.getCurrent(), dark);
    }

    private static void showDark(UI ui, boolean dark) {
        ui.getPage().executeJs("document.documentElement.setAttribute('theme', $0)", dark ? "dark" : "");
    }

    private static Locale locale(String language) {
        return "zh".equals(language) ? Texts.CHINESE : Texts.ENGLISH;
    }

    private static Optional<String> cookie(String name) {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        var response = VaadinResponse.getCurrent();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }
}
