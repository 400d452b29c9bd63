package io.callboard.app.sale.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.Facts;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.Say;
import io.callboard.processes.sale.exchange.ExchangeDesk;
import io.callboard.processes.sale.exchange.ExchangeQuote;
import io.callboard.processes.sale.exchange.ExchangeResult;
import io.callboard.processes.sale.exchange.NewExchange;
import io.callboard.sale.exchange.ExchangeSum;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.joda.money.Money;

/** What an exchange comes to, what is paid on top or goes back, and the yes to it. */
final class ExchangeForm extends Section {
    private static final long serialVersionUID = 1L;

    private final transient ExchangeDesk desk;
    private final transient ExchangeQuote quote;
    private final transient After after;
    private final PaymentFields payment;

    /** What follows: done hears of the exchange and of the change to hand out; refused asks again what it comes to. */
    record After(
            BiConsumer<ExchangeResult.Exchanged, Optional<Money>> done,
            Runnable refused,
            Runnable lapsed,
            Runnable givenUp) {}

    ExchangeForm(ExchangeQuote quote, ExchangeDesk desk, After after) {
        this.quote = quote;
        this.desk = desk;
        this.after = after;
        this.payment = new PaymentFields(() -> sum().extra());
        payment.setVisible(sum().extra().isPositive());
        addClassName("card");
        var seat = quote.lock().seats().get(0).seatCode();
        add(new H3(getTranslation("sale.exchange.seats", quote.ticket().seatCode(), seat)));
        add(new Paragraph(
                getTranslation("sale.until", Formats.minute(quote.lock().expiresAt()))));
        add(facts(), payment);
        var exchange = new Button(words(), click -> exchange());
        exchange.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        exchange.addClickShortcut(Key.F9);
        var back = new Button(
                getTranslation("sale.giveUp.one"), click -> after.givenUp().run());
        back.addClickShortcut(Key.F4);
        var foot = new Div(exchange, back);
        foot.addClassName("row");
        add(foot);
        exchange.focus();
    }

    private ExchangeSum sum() {
        return quote.sum();
    }

    private Facts facts() {
        return new Facts()
                .fact(getTranslation("sale.exchange.paid"), Formats.yuan(sum().paid()))
                .fact(
                        getTranslation("sale.exchange.fee"),
                        getTranslation(
                                "sale.exchange.fee.by",
                                Formats.yuan(sum().fee()),
                                quote.ruling().trace().row()))
                .fact(getTranslation("sale.exchange.due"), Formats.yuan(sum().due()))
                .fact(getTranslation("sale.exchange.extra"), Formats.yuan(sum().extra()));
    }

    private String words() {
        return sum().extra().isPositive()
                ? getTranslation("sale.exchange.do.extra", Formats.yuan(sum().extra()))
                : getTranslation("sale.exchange.do");
    }

    private void exchange() {
        boolean extra = sum().extra().isPositive();
        if (extra && payment.isShort()) {
            return;
        }
        var asked = new NewExchange(quote.ticket().code(), quote.lock().lockId(), extra ? payment.payment() : null);
        Say.<ExchangeResult>answer(
                        heard -> desk.exchange(Callers.actor(), quote.ticket().orderNo(), asked, heard))
                .ifPresentOrElse(this::show, after.refused());
    }

    private void show(ExchangeResult result) {
        result.fold(
                exchanged -> {
                    after.done().accept(exchanged, sum().extra().isPositive() ? payment.change() : Optional.empty());
                    return result;
                },
                late -> {
                    after.lapsed().run();
                    Say.warn(getTranslation(
                            "sale.lapsed", Formats.yuan(late.payout().amount())));
                    return result;
                });
    }
}
