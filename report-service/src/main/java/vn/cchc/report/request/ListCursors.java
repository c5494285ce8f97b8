package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Cursors;
import vn.cchc.report.period.AsAt;

/** Cursors of lists of dossiers as of an instant: every page of a list looks at the instant and agency of its first. */
@ApplicationScoped
public class ListCursors {

    private static final Text OTHER_LIST =
            Text.of("là con trỏ của danh sách của cơ quan khác", "is a cursor of another agency's list");

    private final AtReader instants;
    private final Cursors cursors;

    ListCursors(AtReader instants, Cursors cursors) {
        this.instants = instants;
        this.cursors = cursors;
    }

    /**
     * Where a page begins.
     *
     * @param after the instant the row before is sorted by; null at the top, as its dossier
     */
    public record Start(AsAt at, Instant after, String dossier) {}

    /** @param list the purpose of its cursors; what makes another list of it belongs into the name */
    public Start start(String list, AskedAgency agency, String requestedAt, String cursor) {
        return cursor == null ? new Start(instants.read(requestedAt), null, null) : resume(list, agency, cursor);
    }

    /** The cursor after a row. */
    public String next(String list, AskedAgency agency, AsAt at, Instant sortedBy, String dossier) {
        return cursors.encode(list, agency.code(), at.instant(), sortedBy, dossier);
    }

    /** The instant of the first page goes on, whatever was asked since; another agency would make another list of it. */
    private Start resume(String list, AskedAgency agency, String cursor) {
        var keys = cursors.decode(list, cursor);
        if (!keys.get(0).equals(agency.code())) {
            throw Problems.validation(Violation.query("cursor", OTHER_LIST));
        }
        return new Start(new AsAt(Instant.parse(keys.get(1))), Instant.parse(keys.get(2)), keys.get(3));
    }
}
