package io.callboard.rulebook.law;

import io.callboard.rulebook.Buckets;
import io.callboard.rulebook.Column;
import io.callboard.rulebook.DecisionTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message.Level;
import org.kie.api.runtime.StatelessKieSession;

/** A table that the rule engine has compiled. It is asked by many threads at once, each in a session of its own. */
public final class CompiledTable {
    private final DecisionTable table;
    private final KieBase rules;
    private final Map<String, Integer> dictionary;
    private final Buckets buckets;

    private CompiledTable(DecisionTable table, Buckets buckets, KieBase rules, Map<String, Integer> dictionary) {
        this.table = table;
        this.buckets = buckets;
        this.rules = rules;
        this.dictionary = dictionary;
    }

    /** Compiles under a release of its own, named by the digest, and leaves nothing in the engine's repository. */
    public static CompiledTable of(DecisionTable table, Buckets buckets) {
        var template = new Template(table, buckets);
        var services = KieServices.Factory.get();
        var release = services.newReleaseId("io.callboard.rules", table.ruleSet(), table.digest());
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules.drl", template.render());
        var builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Level.ERROR)) {
            throw new IllegalStateException(table.ruleSet() + " does not compile: "
                    + builder.getResults().getMessages(Level.ERROR));
        }
        var container = services.newKieContainer(release);
        try {
            return new CompiledTable(table, buckets, container.getKieBase(), template.dictionary());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The places of the rows whose conditions all hold, ascending, whatever their dates and scopes. */
    public List<Integer> rowsThatHold(Map<String, Object> facts) {
        var findings = new ArrayList<Integer>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("findings", findings);
        session.execute(asCase(facts));
        findings.sort(null);
        return findings;
    }

    private Case asCase(Map<String, Object> facts) {
        List<Column> columns = table.conditions();
        var numbers = new BigDecimal[columns.size()];
        var words = new int[columns.size()];
        for (int place = 0; place < columns.size(); place++) {
            var fact = facts.get(columns.get(place).name());
            if (fact instanceof BigDecimal number) {
                numbers[place] = number;
            } else {
                words[place] = dictionary.getOrDefault(String.valueOf(fact), -1);
            }
        }
        return new Case(buckets.of(facts), numbers, words);
    }
}
