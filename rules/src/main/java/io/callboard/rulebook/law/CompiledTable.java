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
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** A table that the rule engine has compiled. It is asked by many threads at once, each in a session of its own. */
public final class CompiledTable {
    private static final KieSessionConfiguration SESSION = session();

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

    /**
     * A rule fires as soon as it holds, since none of them changes what another sees; and one thread has a session to
     * itself, so that it need not guard it: that halves the cost of a decision.
     */
    private static KieSessionConfiguration session() {
        var configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    /** The places of the rows whose conditions all hold, ascending, whatever their dates and scopes. */
    public List<Integer> rowsThatHold(Map<String, Object> facts, int[] pieces) {
        var findings = new ArrayList<Integer>();
        StatelessKieSession session = rules.newStatelessKieSession(SESSION);
        session.setGlobal("findings", findings);
        session.execute(asCase(facts, pieces));
        findings.sort(null);
        return findings;
    }

    private Case asCase(Map<String, Object> facts, int[] pieces) {
        List<Column> columns = table.conditions();
        var numbers = new long[Case.MOST_CONDITIONS];
        var words = new int[Case.MOST_CONDITIONS];
        for (int place = 0; place < columns.size(); place++) {
            var fact = facts.get(columns.get(place).name());
            if (fact instanceof BigDecimal number) {
                numbers[place] = Exact.of(number);
            } else {
                words[place] = dictionary.getOrDefault(String.valueOf(fact), -1);
            }
        }
        return new Case(buckets.of(pieces), numbers, words);
    }
}
