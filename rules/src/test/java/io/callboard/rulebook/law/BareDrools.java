package io.callboard.rulebook.law;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/** The rule engine by itself, with rules written by hand over a typed fact: what a table is measured against. */
public final class BareDrools {
    private final KieBase rules;

    /** The fact that the bare rules are about. */
    public record Return(String cause, boolean large, long hoursBeforeShow, long paidFen) {
        public String getCause() {
            return cause;
        }

        public boolean isLarge() {
            return large;
        }

        public long getHoursBeforeShow() {
            return hoursBeforeShow;
        }

        public long getPaidFen() {
            return paidFen;
        }
    }

    /** One rule: the row's id and its constraints. */
    public record Rule(String id, String constraints) {}

    public BareDrools(List<Rule> written) {
        var text = new StringBuilder(
                "package bare;\nimport " + Return.class.getCanonicalName() + ";\nglobal java.util.List found;\n");
        for (var rule : written) {
            text.append("rule \"%s\" when Return( %s ) then found.add(\"%s\"); end%n"
                    .formatted(rule.id(), rule.constraints(), rule.id()));
        }
        var services = KieServices.Factory.get();
        var release = services.newReleaseId("bare", "bare", String.valueOf(written.size()));
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/bare/bare.drl", text.toString());
        services.newKieBuilder(files).buildAll();
        rules = services.newKieContainer(release).getKieBase();
    }

    public List<String> decide(Return fact) {
        var found = new ArrayList<String>();
        var session = rules.newStatelessKieSession();
        session.setGlobal("found", found);
        session.execute(fact);
        return found;
    }
}
