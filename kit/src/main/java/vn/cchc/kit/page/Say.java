package vn.cchc.kit.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessZone;

/** What a template says its words with: the language of the page, and days as they are written here. */
public record Say(Language language) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    public boolean english() {
        return language == Language.EN;
    }

    public String of(String vi, String en) {
        return english() ? en : vi;
    }

    public String of(Text text) {
        return text.in(language);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String moment(OffsetDateTime moment) {
        return moment(moment.toInstant());
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(BusinessZone.ID));
    }
}
