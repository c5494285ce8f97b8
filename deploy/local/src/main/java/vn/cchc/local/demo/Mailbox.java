package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.Stack;

/** The mails that the local stack captured instead of sending them. */
record Mailbox(Stack target) {
    /** @param text what is read where no HTML is shown */
    record Mail(String subject, String text) {}

    List<Mail> of(String email) {
        HttpRequest request = HttpRequest.newBuilder(target.mailbox().resolve("/api/user/" + email + "/messages"))
                .build();
        try {
            String captured = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
            List<Mail> mails = new ArrayList<>();
            for (JsonNode message : new ObjectMapper().readTree(captured)) {
                mails.add(mail(message.get("mimeMessage").asText()));
            }
            return mails;
        } catch (IOException | MessagingException e) {
            throw new DemoFailure("The mails to " + email + " can't be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while the mailbox was read", e);
        }
    }

    private static Mail mail(String source) throws IOException, MessagingException {
        MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        return new Mail(message.getSubject(), text(message));
    }

    private static String text(Part part) throws IOException, MessagingException {
        if (part.isMimeType("multipart/*")) {
            return text(((Multipart) part.getContent()).getBodyPart(0));
        }
        return (String) part.getContent();
    }
}
