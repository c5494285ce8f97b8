package vn.cchc.plan.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine that keeps what it takes, and can be away for a while. */
public final class Mailbox {

    private final GreenMail server;

    Mailbox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void open() {
        server.start();
    }

    void close() {
        server.stop();
    }

    List<Received> of(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mailbox::read)
                .filter(mail -> mail.to().contains(email))
                .toList();
    }

    private static Received read(MimeMessage message) {
        try {
            StringBuilder text = new StringBuilder();
            StringBuilder html = new StringBuilder();
            collect(message.getContent(), message.getContentType(), text, html);
            return new Received(
                    Arrays.stream(message.getAllRecipients())
                            .map(Address::toString)
                            .toList(),
                    message.getSubject(),
                    text.toString(),
                    html.toString(),
                    message.getMessageID());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Object content, String type, StringBuilder text, StringBuilder html)
            throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                collect(part.getContent(), part.getContentType(), text, html);
            }
        } else if (type.startsWith("text/html")) {
            html.append(content);
        } else {
            text.append(content);
        }
    }

    /** One mail as a reader sees it. */
    record Received(List<String> to, String subject, String text, String html, String messageId) {}
}
