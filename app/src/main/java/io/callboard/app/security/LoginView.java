package io.callboard.app.security;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The sign-in page. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().setAttribute("no-autofocus", false);
        var logo = new Image("icons/callboard.svg", "");
        logo.setWidth("48px");
        var head = new Div(logo, new H1("Callboard"), new Paragraph(getTranslation("login.for-whom")));
        head.addClassName("login-head");
        add(new Div(head, form));
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(getTranslation("login.title"));
        labels.setUsername(getTranslation("login.username"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        var wrong = words.getErrorMessage();
        wrong.setTitle(getTranslation("login.wrong"));
        wrong.setMessage(getTranslation("login.wrong.next"));
        wrong.setUsername(getTranslation("login.username.missing"));
        wrong.setPassword(getTranslation("login.password.missing"));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " · Callboard";
    }
}
