package io.callboard.app.rulebook.dictionary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.callboard.app.parts.Formats;
import io.callboard.app.parts.StatusChip;
import io.callboard.app.parts.Tone;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The entries of a dictionary, those about to be changed marked and shown as they will be. */
final class EntryGrid extends Grid<DictionaryEntry> {
    private static final long serialVersionUID = 1L;

    private final transient EntryBasket basket;
    private final LocalDate today;
    private transient List<DictionaryEntry> entries = List.of();

    EntryGrid(EntryBasket basket, LocalDate today) {
        this.basket = basket;
        this.today = today;
        addClassName("fill");
        addColumn(DictionaryEntry::code)
                .setHeader(getTranslation("dictionary.code"))
                .setSortable(true)
                .setAutoWidth(true);
        addColumn(DictionaryEntry::nameZh)
                .setHeader(getTranslation("dictionary.nameZh"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(DictionaryEntry::nameEn)
                .setHeader(getTranslation("dictionary.nameEn"))
                .setSortable(true)
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(this::validity))
                .setHeader(getTranslation("dictionary.validity"))
                .setAutoWidth(true);
        addColumn(DictionaryEntry::source)
                .setHeader(getTranslation("dictionary.source"))
                .setFlexGrow(1);
        addColumn(DictionaryEntry::note)
                .setHeader(getTranslation("dictionary.note"))
                .setFlexGrow(1);
    }

    void show(List<DictionaryEntry> inForce) {
        var byCode = new TreeMap<String, DictionaryEntry>();
        inForce.forEach(entry -> byCode.put(entry.code(), entry));
        basket.entries().forEach(entry -> byCode.put(entry.code(), entry));
        entries = List.copyOf(byCode.values());
        setItems(entries);
    }

    Set<String> codes() {
        return entries.stream().map(DictionaryEntry::code).collect(Collectors.toSet());
    }

    void narrow(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        setItems(entries.stream()
                .filter(entry -> (entry.code() + " " + entry.nameZh() + " " + entry.nameEn() + " " + entry.note())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList());
    }

    private Component validity(DictionaryEntry entry) {
        if (basket.of(entry.code()).isPresent()) {
            return new StatusChip(Tone.NEEDS_SOMEONE, getTranslation("dictionary.changed"));
        }
        var from = entry.validFrom();
        var to = entry.validTo();
        if (from != null && entry.isAheadOn(today)) {
            return new StatusChip(Tone.UNDER_WAY, getTranslation("dictionary.ahead", Formats.day(from, getLocale())));
        }
        if (to != null && entry.hasEndedOn(today)) {
            return new StatusChip(Tone.NOT_BEGUN, getTranslation("dictionary.ended", Formats.day(to, getLocale())));
        }
        var chip = new StatusChip(Tone.DONE, getTranslation("dictionary.inForce"));
        return to == null
                ? chip
                : new Span(chip, new Span(" " + getTranslation("dictionary.until", Formats.day(to, getLocale()))));
    }
}
