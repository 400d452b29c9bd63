package io.callboard.app.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells people what was done, and what was not and why. */
public final class Say {
    private static final int SHORT = 3500;
    private static final int LONG = 9000;
    /** Codes that mean one thing wherever they occur; other messages name what only their own case knows. */
    private static final Set<String> TRANSLATED = Set.of("cheaper", "future", "same", "show", "taken", "weak");

    private Say() {}

    public static void done(String words) {
        show(words, SHORT, NotificationVariant.LUMO_SUCCESS);
    }

    public static void warn(String words) {
        show(words, LONG, NotificationVariant.LUMO_WARNING);
    }

    public static void refused(Refusal refusal) {
        show(words(refusal), LONG, NotificationVariant.LUMO_ERROR);
    }

    /** Does something that the house may refuse; says so and returns false when it does. */
    public static boolean ifRefused(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused refused) {
            refused(refused.refusal());
            return false;
        }
    }

    /**
     * Does something that the house may refuse, and gives what it answered: when the transaction is over, and to the thread
     * that asked. Screens change only then; another's thread may have committed for several.
     */
    public static <T> Optional<T> answer(Consumer<AnswerTo<T>> work) {
        var heard = new AtomicReference<T>();
        return ifRefused(() -> work.accept(heard::set)) ? Optional.ofNullable(heard.get()) : Optional.empty();
    }

    /** The refusal in the reader's language: the problem in general, then what the case says of itself. */
    public static String words(Refusal refusal) {
        var ui = UI.getCurrent();
        if (ui == null || !Formats.isChinese(ui.getLocale())) {
            return refusal.detail();
        }
        var general = ui.getTranslation("problem." + refusal.problem().type());
        var fields = fieldErrors(refusal);
        return fields.isEmpty() ? general : general + " " + fields;
    }

    private static String fieldErrors(Refusal refusal) {
        return refusal.members().get("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(FieldError.class::isInstance)
                        .map(error -> words((FieldError) error))
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String words(FieldError error) {
        return TRANSLATED.contains(error.code())
                ? UI.getCurrent().getTranslation("wrong." + error.code())
                : error.message();
    }

    private static void show(String words, int millis, NotificationVariant variant) {
        var notification = Notification.show(words, millis, Position.BOTTOM_START);
        notification.addThemeVariants(variant);
    }
}
