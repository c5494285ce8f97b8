package vn.cchc.plan.reminder;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Gives the service under test a mail server of its own. */
public class MailboxResource implements QuarkusTestResourceLifecycleManager {

    private Mailbox mailbox;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        mailbox = new Mailbox(port);
        mailbox.open();
        return Map.of("CCHC_SMTP_HOST", "127.0.0.1", "CCHC_SMTP_PORT", String.valueOf(port));
    }

    /** Fills fields of type {@link Mailbox} in the test class. */
    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(mailbox, new TestInjector.MatchesType(Mailbox.class));
    }

    @Override
    public void stop() {
        mailbox.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
