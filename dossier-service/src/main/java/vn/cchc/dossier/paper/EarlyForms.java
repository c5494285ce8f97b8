package vn.cchc.dossier.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;

/** Prints what is answered before anything is received, on the set of forms in force when it was answered. */
@ApplicationScoped
public class EarlyForms {

    /**
     * All that was answered, the oldest first.
     *
     * @param since when it came in
     */
    public record Given(Instant since, List<EarlyAnswer> answers) {}

    private record Found(Layout form, EarlyAnswer answer) {}

    private final Layouts layouts;
    private final Issuers issuers;
    private final Disclosure disclosure;
    private final Press press;

    EarlyForms(Layouts layouts, Issuers issuers, Disclosure disclosure, Press press) {
        this.layouts = layouts;
        this.issuers = issuers;
        this.disclosure = disclosure;
        this.press = press;
    }

    /**
     * The latest answer of that form, with the applicant in clear, so with a line in the access log; 409 where there is none.
     *
     * @param number of the form in its set
     * @param address where the request came from
     * @param reading what the caller may see, in the transaction of that line; it is over before anything is laid out
     */
    public PrintedForm print(String number, String address, Supplier<Given> reading) {
        Sheet sheet = QuarkusTransaction.requiringNew().call(() -> sheet(number, address, reading.get()));
        return PrintedForm.of(sheet, press);
    }

    private Sheet sheet(String number, String address, Given given) {
        Found found = find(number, given);
        EarlyAnswer answer = found.answer();
        Layout form = found.form();
        String agency = answer.matter().agency();
        disclosure.ofForm(answer.reference().code(), form, address);
        return EarlySheets.of(
                form,
                answer,
                issuers.issuer(agency),
                issuers.desk(form.set().desk(), agency),
                issuers.name(answer.matter().competent()));
    }

    private Found find(String number, Given given) {
        Optional<Found> latest = given.answers().stream()
                .flatMap(answer -> found(number, answer))
                .reduce((earlier, later) -> later);
        return latest.orElseThrow(() ->
                FormFinder.withoutOccasion(layouts.find(given.since(), number).orElseThrow(Problems::notFound)));
    }

    private Stream<Found> found(String number, EarlyAnswer answer) {
        return layouts
                .find(answer.at(), number)
                .filter(form -> form.kind() == answer.kind())
                .map(form -> new Found(form, answer))
                .stream();
    }
}
