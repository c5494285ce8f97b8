package vn.cchc.local;

import java.io.PrintStream;
import java.time.Duration;

/** What a person wants to know when everything runs. */
final class Summary {
    private static final String PROVINCE = "H90";

    private final RunningStack running;

    Summary(RunningStack running) {
        this.running = running;
    }

    void print(PrintStream out, Duration took) {
        Stack stack = running.stack();
        out.printf(
                "%nEverything is ready after %d s and holds %d MiB of memory.%n",
                took.toSeconds(), running.memoryMegabytes());
        out.printf("  API and explorer  %s/swagger-ui%n", stack.gateway());
        out.printf("  Contract          %s/openapi%n", stack.gateway());
        DemoUser leader = stack.userWith("analyst", PROVINCE);
        out.printf(
                "  Dashboard         %s/dashboard (%s / %s)%n", stack.gateway(), leader.username(), leader.password());
        out.printf("  Tracking page     %s/tra-cuu%n", stack.gateway());
        if (stack.mailbox() != null) {
            out.printf("  Captured mails    %s/api/user/ADDRESS/messages%n", stack.mailbox());
        }
        out.printf("  Addresses, users  %s%n", running.layout().stackFile());
        out.printf("  Logs              %s%n%n", running.layout().home().resolve("log"));
        out.printf("  %-24s%-16s%-10s%s%n", "user", "password", "agency", "roles");
        for (DemoUser user : stack.users()) {
            out.printf(
                    "  %-24s%-16s%-10s%s%n",
                    user.username(), user.password(), user.agency(), String.join(", ", user.roles()));
        }
        out.println();
        out.flush();
    }
}
