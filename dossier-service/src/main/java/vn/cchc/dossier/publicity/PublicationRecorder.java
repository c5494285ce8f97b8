package vn.cchc.dossier.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.procedure.ProcedureCatalogue;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;

/** Records what a unit of the caller's scope made public. */
@ApplicationScoped
class PublicationRecorder {

    /**
     * A unit posts several procedures at a time.
     *
     * @param withdrawn from that day they are not public there, because they ended or the record was wrong
     */
    record Made(
            @NotBlank @Size(max = 35) String agency,
            @NotNull PublicityChannel channel,
            @NotNull LocalDate publishedOn,
            @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 40) String> procedures,
            Boolean withdrawn) {
        Made {
            withdrawn = withdrawn != null && withdrawn;
        }
    }

    /** @param known how many had been recorded before, for the same day and channel */
    @Schema(name = "RecordedPublications")
    record Recorded(int recorded, int known) {}

    private final Publications publications;
    private final ProcedureCatalogue catalogue;
    private final ReplicatedAgencies agencies;
    private final AgencyScope scope;
    private final PublicationTelling telling;
    private final Clock clock;

    PublicationRecorder(
            Publications publications,
            ProcedureCatalogue catalogue,
            ReplicatedAgencies agencies,
            AgencyScope scope,
            PublicationTelling telling,
            Clock clock) {
        this.publications = publications;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.scope = scope;
        this.telling = telling;
        this.clock = clock;
    }

    Recorded record(Made made) {
        scope.requireListing(made.agency());
        requirePast(made.publishedOn());
        requireKnown(made);
        List<String> procedures = made.procedures().stream().distinct().sorted().toList();
        List<String> recorded = procedures.stream()
                .filter(code -> publications.add(publication(code, made)))
                .toList();
        if (!recorded.isEmpty()) {
            telling.tell(new PublicationEvents.Posted(
                    made.agency(), made.channel(), made.publishedOn(), made.withdrawn(), recorded));
        }
        return new Recorded(recorded.size(), procedures.size() - recorded.size());
    }

    private Publication publication(String procedure, Made made) {
        return new Publication(
                procedure,
                made.agency(),
                made.channel(),
                made.publishedOn(),
                made.withdrawn(),
                scope.caller().subject(),
                clock.instant());
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(BusinessDays.of(clock.instant()))) {
            throw Problems.validation(
                    Violation.at("/publishedOn", "không được ở tương lai", "must not be in the future"));
        }
    }

    private void requireKnown(Made made) {
        List<Violation> violations = new ArrayList<>();
        if (agencies.find(made.agency(), made.publishedOn()).isEmpty()) {
            violations.add(Violation.at(
                    "/agency", "không có đơn vị này vào ngày công khai", "no such unit on the day of publication"));
        }
        for (int index = 0; index < made.procedures().size(); index++) {
            if (catalogue.find(made.procedures().get(index)).isEmpty()) {
                violations.add(
                        Violation.at("/procedures/" + index, "không có trong danh mục", "is not in the catalogue"));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.unprocessable(
                    "publication-of-unknown",
                    Text.of(
                            "Đơn vị hoặc thủ tục không có trong danh mục.",
                            "The unit or a procedure is not in the catalogue."),
                    violations);
        }
    }
}
