package vn.cchc.plan.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.reminder.domain.Digest;
import vn.cchc.plan.reminder.domain.Line;

/** Puts a digest into words, as text and as HTML; what people wrote is escaped by the template. */
@ApplicationScoped
class DigestLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Engine templates;
    private final AgencyDirectory agencies;

    DigestLetter(Engine templates, AgencyDirectory agencies) {
        this.templates = templates;
        this.agencies = agencies;
    }

    /** The mail; every attempt has the same Message-ID. */
    Mail mail(StoredDigest stored) {
        Digest digest = stored.digest();
        Content content = new Content(
                plain(digest.recipient().name()),
                digest.day().format(DAY),
                digest.title(),
                digest.late().stream().map(line -> item(line, digest.day())).toList(),
                digest.ahead().stream().map(line -> item(line, digest.day())).toList());
        return new Mail()
                .addTo(digest.recipient().email())
                .setSubject(digest.title())
                .setText(render("digest.txt", content))
                .setHtml(render("digest.html", content))
                .addHeader("Message-ID", stored.messageId())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private String render(String template, Content content) {
        String text = templates
                .getTemplate("reminder/" + template)
                .data("letter", content)
                .render();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private Item item(Line line, LocalDate day) {
        String agency = agencies.find(line.agency()).map(Agency::name).orElse(line.agency());
        return new Item(
                plain(line.title()),
                plain(line.what()),
                plain(line.source()),
                plain(agency),
                line.dueOn().format(DAY),
                standing(line.daysLate(day)));
    }

    private static String standing(int daysLate) {
        if (daysLate == 0) {
            return "hôm nay";
        }
        return daysLate > 0 ? "quá hạn " + daysLate + " ngày" : "còn " + -daysLate + " ngày";
    }

    /** On one line, so that nothing anybody wrote passes for a line of ours. */
    private static String plain(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** What the templates show. */
    record Content(String name, String day, String title, List<Item> late, List<Item> ahead) {}

    /** One line of it; what is not known is empty. */
    record Item(String title, String what, String source, String agency, String dueOn, String standing) {}
}
