package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.paper.RegisterQuery.Days;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.DossierFilter;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.web.BusinessDays.Period;

/** The register of the dossiers an agency received, in the order of their receipt. */
@ApplicationScoped
class RegisterBook {

    /**
     * A register somebody may have.
     *
     * @param agency whose it is
     * @param agencies that one and all below it
     * @param records how many dossiers are in it
     */
    record Opened(Layout form, String agency, Set<String> agencies, Days days, long records) {
        private DossierFilter filter() {
            return filter(agencies, days.period());
        }

        private static DossierFilter filter(Set<String> agencies, Period period) {
            return new DossierFilter()
                    .receivedBy(agencies)
                    .receivedFrom(period.from())
                    .receivedBefore(period.toExclusive());
        }
    }

    /**
     * Some lines in a row.
     *
     * @param last the keys of the last one, to go on from
     */
    record Chunk(List<RegisterLine> lines, List<String> last) {}

    private final AgencyTree tree;
    private final DossierQueries queries;
    private final Applicants applicants;
    private final Layouts layouts;
    private final Issuers issuers;
    private final Disclosure disclosure;

    RegisterBook(
            AgencyTree tree,
            DossierQueries queries,
            Applicants applicants,
            Layouts layouts,
            Issuers issuers,
            Disclosure disclosure) {
        this.tree = tree;
        this.queries = queries;
        this.applicants = applicants;
        this.layouts = layouts;
        this.issuers = issuers;
        this.disclosure = disclosure;
    }

    /**
     * With a line in the access log, before anything is read. The form is the one in force on the last day.
     *
     * @param format what it is written as, and which part of it
     */
    @Transactional
    Opened open(String wanted, Days days, String format, String address) {
        String agency = disclosure.registerOf(wanted);
        Set<String> agencies = tree.withAllBelow(agency);
        long records = queries.count(Opened.filter(agencies, days.period()));
        Opened register = new Opened(layouts.register(days.to()), agency, agencies, days, records);
        disclosure.ofRegister(register, format, address);
        return register;
    }

    /** The lines that follow, in a transaction of their own: a long register holds no connection while it is written. */
    @Transactional
    Chunk next(Opened register, List<String> after, int numberFrom, int limit) {
        List<Filed> rows = queries.list(register.filter(), DossierSort.OLDEST, after, limit);
        if (rows.isEmpty()) {
            return new Chunk(List.of(), after);
        }
        Map<String, Applicant> contacts =
                applicants.contacts(rows.stream().map(RegisterBook::code).toList());
        List<RegisterLine> lines = IntStream.range(0, rows.size())
                .mapToObj(index -> line(numberFrom + index, rows.get(index), contacts))
                .toList();
        Filed last = rows.get(rows.size() - 1);
        return new Chunk(lines, List.of(DossierSort.OLDEST.key(last.dossier()).toString(), code(last)));
    }

    Letterhead letterhead(Opened register, Instant printedAt) {
        return Letterhead.ofDesk(
                issuers.issuer(register.agency()), register.form().set().desk(), null, Words.signed(printedAt));
    }

    private static String code(Filed row) {
        return row.dossier().registration().code();
    }

    private RegisterLine line(int number, Filed row, Map<String, Applicant> contacts) {
        String competent = issuers.name(row.dossier().registration().parties().competent());
        return RegisterLine.of(number, row, contacts.get(code(row)), competent);
    }
}
