package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.matching.AgencyMatch;
import vn.cchc.plan.importing.HeadField.HeadItem;
import vn.cchc.plan.importing.HeadField.HeadOutcome;
import vn.cchc.plan.importing.reading.DocumentHead;

/** Puts what was typed of a plan beside what its document says; what was typed counts, what was left blank is filled in. */
@ApplicationScoped
class DocumentHeads {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final BiPredicate<String, String> SAME_WORDS =
            (one, other) -> plain(one).equals(plain(other));

    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 255;
    private static final int MOST_BASES = 50;
    private static final int MOST_RECIPIENTS = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final AgencyDirectory agencies;

    DocumentHeads(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** @param plan what was typed, completed; may still lack what neither says */
    record Completed(PlanHead plan, List<HeadField> fields) {}

    /** @param caller agency whose province the issuer is looked for in */
    Completed complete(PlanHead typed, DocumentHead document, String caller) {
        DocumentHead file = clean(document);
        List<HeadField> fields = new ArrayList<>();
        String title = pick(HeadItem.TITLE, typed.title(), file.title(), SAME_WORDS, fields);
        String number = pick(HeadItem.NUMBER, typed.number(), file.number(), SAME_WORDS, fields);
        LocalDate issued = pickDay(typed.issued(), file.issued(), fields);
        Integer year = pickYear(typed.year(), file.year(), fields);
        String issuer = pickIssuer(typed.issuer(), file.issuer(), caller, day(issued, year), fields);
        String signer = pick(HeadItem.SIGNER, typed.signer(), file.signer(), SAME_WORDS, fields);
        List<String> bases = pick(HeadItem.LEGAL_BASES, typed.legalBases(), file.legalBases(), fields);
        List<String> recipients = pick(HeadItem.RECIPIENTS, typed.recipients(), file.recipients(), fields);
        PlanHead plan = new PlanHead(
                title,
                number,
                issued,
                issuer,
                year,
                typed.kind(),
                typed.indexYear(),
                typed.parent(),
                typed.parentPlan(),
                signer,
                bases,
                recipients,
                typed.beforeIsInclusive());
        return new Completed(plan, List.copyOf(fields));
    }

    /** What no head may hold is left out; long words are cut where they are shown, not where they name. */
    private static DocumentHead clean(DocumentHead file) {
        return new DocumentHead(
                cut(file.title(), LONGEST),
                upTo(file.number(), LONGEST_NUMBER),
                file.issued(),
                upTo(file.issuer(), LONGEST),
                file.year() == null || file.year() < FIRST_YEAR || file.year() > LAST_YEAR ? null : file.year(),
                upTo(file.signer(), LONGEST_NAME),
                cut(file.legalBases(), MOST_BASES),
                cut(file.recipients(), MOST_RECIPIENTS));
    }

    private static String upTo(String text, int longest) {
        String clean = CleanCells.text(text);
        return clean == null || clean.isBlank() || clean.length() > longest ? null : clean;
    }

    private static String cut(String text, int longest) {
        return text != null && text.length() > longest
                ? upTo(text.substring(0, longest), longest)
                : upTo(text, longest);
    }

    private static List<String> cut(List<String> texts, int most) {
        return texts.stream()
                .map(text -> cut(text, LONGEST))
                .filter(Objects::nonNull)
                .limit(most)
                .toList();
    }

    private static String pick(
            HeadItem field, String typed, String file, BiPredicate<String, String> same, List<HeadField> fields) {
        compare(field, one(typed), one(file), typed != null && file != null && same.test(typed, file), fields);
        return typed == null ? file : typed;
    }

    private static LocalDate pickDay(LocalDate typed, LocalDate file, List<HeadField> fields) {
        String shownTyped = typed == null ? null : DAY.format(typed);
        String shownFile = file == null ? null : DAY.format(file);
        pick(HeadItem.ISSUED, shownTyped, shownFile, Objects::equals, fields);
        return typed == null ? file : typed;
    }

    private static Integer pickYear(Integer typed, Integer file, List<HeadField> fields) {
        pick(
                HeadItem.YEAR,
                typed == null ? null : typed.toString(),
                file == null ? null : file.toString(),
                Objects::equals,
                fields);
        return typed == null ? file : typed;
    }

    private String pickIssuer(String typed, String name, String caller, LocalDate day, List<HeadField> fields) {
        if (name == null) {
            return pick(HeadItem.ISSUER, typed, null, Objects::equals, fields);
        }
        Optional<String> code =
                agencies.find(name).map(Agency::code).or(() -> named(name, typed == null ? caller : typed, day));
        if (code.isEmpty()) {
            fields.add(HeadField.of(HeadItem.ISSUER, one(typed), List.of(name), HeadOutcome.NOT_UNDERSTOOD));
            return typed;
        }
        boolean same = code.get().equals(typed);
        compare(HeadItem.ISSUER, one(typed), List.of(name), same, fields);
        return typed == null ? code.get() : typed;
    }

    private Optional<String> named(String name, String near, LocalDate day) {
        return Optional.of(agencies.matcher(near).match(name, day))
                .filter(AgencyMatch.Found.class::isInstance)
                .map(match -> match.codes().get(0));
    }

    private static LocalDate day(LocalDate issued, Integer year) {
        return issued == null && year != null ? LocalDate.of(year, 1, 1) : issued == null ? LocalDate.EPOCH : issued;
    }

    private static List<String> pick(HeadItem field, List<String> typed, List<String> file, List<HeadField> fields) {
        boolean same =
                typed.size() == file.size() && plain(String.join(" ", typed)).equals(plain(String.join(" ", file)));
        compare(field, typed, file, same, fields);
        return typed.isEmpty() ? file : typed;
    }

    private static void compare(
            HeadItem field, List<String> typed, List<String> file, boolean same, List<HeadField> fields) {
        if (typed.isEmpty() && file.isEmpty()) {
            return;
        }
        HeadOutcome outcome = same ? HeadOutcome.SAME : HeadOutcome.DIFFERENT;
        outcome = typed.isEmpty() ? HeadOutcome.FILLED : file.isEmpty() ? HeadOutcome.TYPED_ONLY : outcome;
        fields.add(HeadField.of(field, typed, file, outcome));
    }

    private static List<String> one(String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** Capitals, blanks and dots make no difference. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.,;]+", "");
    }
}
