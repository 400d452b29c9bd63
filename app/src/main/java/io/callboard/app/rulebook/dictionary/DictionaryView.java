package io.callboard.app.rulebook.dictionary;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.callboard.app.http.Callers;
import io.callboard.app.parts.EmptyState;
import io.callboard.app.parts.FileButton;
import io.callboard.app.parts.Page;
import io.callboard.app.parts.Say;
import io.callboard.app.shell.Shell;
import io.callboard.kernel.AnswerTo;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.Role;
import io.callboard.processes.rulebook.dictionary.DictionaryOffice;
import io.callboard.rulebook.dictionary.Dictionary;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import io.callboard.rulebook.dictionary.EntryCsv;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * One dictionary: its entries as they are in force, what somebody is about to change of them, and the changes that wait for
 * another person or were decided.
 */
@Route(value = "rules/dictionaries", layout = Shell.class)
@RolesAllowed({"RULES", "MANAGER", "FINANCE", "COMPLIANCE", "AUDITOR"})
class DictionaryView extends Page implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    private final transient DictionaryOffice office;
    private final transient Clock clock;
    private final transient EntryBasket basket = new EntryBasket();
    private Dictionary dictionary = Dictionary.PERFORMANCE_TYPES;
    private EntryGrid grid = new EntryGrid(basket, BusinessZone.dayOf(java.time.Instant.EPOCH));

    DictionaryView(DictionaryOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String key) {
        title(getTranslation("dictionary.title"));
        var found = Dictionary.find(String.valueOf(key));
        if (found.isEmpty()) {
            body(new EmptyState(
                    VaadinIcon.QUESTION,
                    getTranslation("dictionary.unknown"),
                    getTranslation("dictionary.unknown.next")));
            return;
        }
        dictionary = found.get();
        basket.empty();
        show();
    }

    private void show() {
        var entries = office.entries(dictionary);
        grid = new EntryGrid(basket, BusinessZone.dayOf(clock.instant()));
        grid.show(entries);
        if (mayChange()) {
            grid.addItemDoubleClickListener(click -> alter(click.getItem()));
        }
        filters(tabs(), search());
        summary(getTranslation("dictionary.summary", entries.size()));
        actions(buttons());
        var changes = new ChangesList(office, dictionary, this::show);
        var columns = new Div(grid, changes);
        columns.addClassName("with-side");
        body(columns);
    }

    private boolean mayChange() {
        return Callers.actor().has(Role.RULES);
    }

    private Tabs tabs() {
        var tabs = new Tabs();
        tabs.setAutoselect(false);
        for (var each : Dictionary.values()) {
            var tab =
                    new Tab(new RouterLink(getTranslation("dictionary.of." + each), DictionaryView.class, each.key()));
            tabs.add(tab);
            if (each == dictionary) {
                tabs.setSelectedTab(tab);
            }
        }
        return tabs;
    }

    private TextField search() {
        var search = new TextField();
        search.setPlaceholder(getTranslation("dictionary.search"));
        search.setAriaLabel(getTranslation("dictionary.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> grid.narrow(change.getValue()));
        return search;
    }

    private Component[] buttons() {
        var buttons = new ArrayList<Component>();
        buttons.add(download());
        if (mayChange()) {
            buttons.add(new FileButton(getTranslation("dictionary.read"), LARGEST_FILE, this::read));
            if (dictionary.isOpen()) {
                buttons.add(new Button(getTranslation("dictionary.new"), click -> alter(null)));
            }
            if (!basket.isEmpty()) {
                buttons.add(new Button(getTranslation("dictionary.undo"), click -> {
                    basket.empty();
                    show();
                }));
                var handIn = new Button(getTranslation("dictionary.handIn", basket.size()), click -> handIn());
                handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.add(handIn);
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private Anchor download() {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = EntryCsv.write(office.entries(dictionary)).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), dictionary.key() + ".csv", "text/csv", bytes.length);
        });
        return new Anchor(handler, "CSV");
    }

    private void alter(@org.jspecify.annotations.Nullable DictionaryEntry entry) {
        new EntryDialog(dictionary, grid.codes(), entry, kept -> take(List.of(kept))).open();
    }

    private void read(byte[] file) {
        take(EntryCsv.read(file));
    }

    private void take(List<DictionaryEntry> entries) {
        basket.take(office.entries(dictionary), entries);
        show();
    }

    private void handIn() {
        var entries = basket.entries();
        if (Say.ifRefused(() -> office.submit(Callers.actor(), dictionary, entries, AnswerTo.nobody()))) {
            basket.empty();
            Say.done(getTranslation("dictionary.submitted"));
            show();
        }
    }
}
