package io.callboard.demo;

import java.io.PrintStream;

/** The one block that the demo prints when it is ready. */
final class DemoBanner {
    private static final String LINE = "=".repeat(100);

    private DemoBanner() {}

    static void printReady(int port, int managementPort, int collectionPort) {
        var out = System.out;
        out.println();
        out.println(LINE);
        out.println("  Callboard is ready:      http://localhost:" + port);
        out.println("  Sign in as               planner, manager, manager2, finance, finance2, compliance, safety,");
        out.println("                           rules, rules2, seller, gate, sysadmin, secadmin or auditor");
        out.println("  Password of everyone     callboard-demo");
        out.println("  Keys of machines         demo-web-key, demo-app-key (channels), demo-gate-key (gate)");
        out.println(
                "  Collection service       http://localhost:" + collectionPort + " (sender's key demo-sender-key)");
        out.println("  HTTP interface           http://localhost:" + port + "/swagger-ui.html (any staff token)");
        out.println("  Management port          http://localhost:" + managementPort + "/actuator/health");
        out.println("  Start over               mvn -Ddemo.fresh        Stop: Ctrl-C");
        out.println(LINE);
        out.println();
        out.flush();
    }

    static void printAlreadyRunning(DemoHome home) {
        PrintStream out = System.out;
        out.println();
        out.println(LINE);
        out.println("  Another Callboard demo is running on this data folder: " + home.demo());
        out.println("  Use it at http://localhost:8080, stop it first, or name another folder with CALLBOARD_HOME.");
        out.println(LINE);
        out.flush();
    }
}
