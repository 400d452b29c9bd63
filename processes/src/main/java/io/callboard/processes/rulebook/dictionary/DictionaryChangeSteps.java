package io.callboard.processes.rulebook.dictionary;

import io.callboard.kernel.Refusal;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.DictionaryChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the diagram of a dictionary change does by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DictionaryChangeSteps {
    private final Dictionaries dictionaries;
    private final DictionaryChanges changes;

    DictionaryChangeSteps(Dictionaries dictionaries, DictionaryChanges changes) {
        this.dictionaries = dictionaries;
        this.changes = changes;
    }

    /** Writes the entries that were approved; from their first day on they count. */
    public void apply(String changeNo) {
        var change = changes.find(changeNo)
                .orElseThrow(() -> Refusal.notFound("change", changeNo).asException());
        dictionaries.put(change.dictionary(), change.entries());
    }
}
