package io.callboard.app.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.AccountEntry;
import io.callboard.app.parts.NavEntry;
import io.callboard.app.security.StaffUser;
import io.callboard.kernel.Actor;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** The frame of every screen: where one can go, what waits there, the clock, language, light or dark, and who is signed in. */
@RolesAllowed("STAFF")
public class Shell extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final transient List<NavEntry> entries;
    private final transient List<AccountEntry> own;
    private final transient AuthenticationContext signedIn;
    private final SideNav navigation = new SideNav();
    private final BusinessTime clock;

    public Shell(List<NavEntry> entries, List<AccountEntry> own, AuthenticationContext signedIn, BusinessTime clock) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.own = own;
        this.signedIn = signedIn;
        this.clock = clock;
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), navigation);
        addToNavbar(bar());
    }

    private static Component brand() {
        var logo = new Image("icons/callboard.svg", "");
        logo.setWidth("24px");
        var brand = new Div(logo, new Span("Callboard"));
        brand.addClassName("brand");
        return brand;
    }

    private Component bar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var right = new Div(clock, language(), light(), account());
        right.addClassName("bar-right");
        var bar = new Div(toggle, right);
        bar.addClassName("bar");
        return bar;
    }

    private Component language() {
        boolean chinese = "zh".equals(getLocale().getLanguage());
        var button = new Button(chinese ? "EN" : "中文");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("shell.language"));
        button.addClickListener(click -> Preferences.chooseLanguage(chinese ? Texts.ENGLISH : Texts.CHINESE));
        return button;
    }

    private Component light() {
        var dark = new boolean[] {Preferences.isDark()};
        var button = new Button(VaadinIcon.MOON_O.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("shell.dark"));
        button.setTooltipText(getTranslation("shell.dark"));
        button.addClickListener(click -> {
            dark[0] = !dark[0];
            Preferences.chooseDark(dark[0]);
        });
        return button;
    }

    private Component account() {
        var name = signedIn.getAuthenticatedUser(StaffUser.class)
                .map(StaffUser::displayName)
                .orElse("");
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        SubMenu items = menu.addItem(name).getSubMenu();
        items.addItem(roles()).setEnabled(false);
        own.forEach(entry -> items.addItem(
                getTranslation(entry.textKey()), click -> UI.getCurrent().navigate(entry.view())));
        items.addItem(getTranslation("shell.sign-out"), click -> signedIn.logout());
        return menu;
    }

    private String roles() {
        return Callers.find()
                .map(actor -> actor.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("role." + role))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""))
                .orElse("");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        renewNavigation();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        renewNavigation();
    }

    private void renewNavigation() {
        navigation.removeAll();
        Callers.find().ifPresent(actor -> {
            navigation.addItem(new SideNavItem(getTranslation("shell.home"), HomeView.class, icon(VaadinIcon.HOME_O)));
            entries.stream()
                    .filter(entry -> entry.isFor(actor))
                    .forEach(entry -> navigation.addItem(item(entry, actor)));
        });
    }

    private SideNavItem item(NavEntry entry, Actor actor) {
        var item = new SideNavItem(getTranslation(entry.textKey()), entry.view(), icon(entry.icon()));
        item.setMatchNested(true);
        int waiting = entry.waiting().applyAsInt(actor);
        if (waiting > 0) {
            var count = new Span(String.valueOf(waiting));
            count.addClassName("nav-count");
            count.getElement().setAttribute("aria-label", getTranslation("shell.waiting", waiting));
            item.setSuffixComponent(count);
        }
        return item;
    }

    private static Component icon(VaadinIcon icon) {
        return icon.create();
    }
}
