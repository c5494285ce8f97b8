package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Hands the open tasks of a closed agency on: by itself where one agency followed, asked where several did, or none. */
@ApplicationScoped
class Successions {

    private static final Author SYSTEM = new Author("system", null, true);

    private final TaskRepository tasks;
    private final SuccessionTable table;
    private final AgencyDirectory agencies;
    private final TaskStore store;
    private final TaskViews views;
    private final Clock clock;

    Successions(
            TaskRepository tasks,
            SuccessionTable table,
            AgencyDirectory agencies,
            TaskStore store,
            TaskViews views,
            Clock clock) {
        this.tasks = tasks;
        this.table = table;
        this.agencies = agencies;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    List<SuccessionTable.Left> leftOpen() {
        return table.leftOpen(today());
    }

    /** One task in a transaction of its own, so that one that fails keeps no other waiting. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void follow(SuccessionTable.Left left) {
        TaskEntity task = tasks.forUpdate(left.task()).orElseThrow();
        List<Agency> heirs = living(left.agency());
        if (heirs.size() == 1) {
            handOn(task, left, heirs, SYSTEM);
            return;
        }
        table.keep(left, "ASKED", heirs.stream().map(Agency::code).toList(), null);
    }

    /** Somebody says who takes a task over. */
    @Transactional
    StoredTask decide(UUID id, SuccessionRequest request, Author author) {
        TaskEntity task = tasks.forUpdate(id).orElseThrow(Problems::notFound);
        requireClosedLead(task, request.agency());
        List<Agency> heirs = existing(request.successors());
        handOn(task, new SuccessionTable.Left(id, request.agency()), heirs, author);
        return views.stored(task);
    }

    private void handOn(TaskEntity task, SuccessionTable.Left left, List<Agency> heirs, Author author) {
        List<String> codes = heirs.stream().map(Agency::code).toList();
        if (!table.keep(left, "HANDED_ON", codes, author.subject())) {
            return;
        }
        List<Party> leads = task.parties(PartyRow.Part.LEAD);
        Map<String, String> places =
                codes.stream().distinct().collect(Collectors.toMap(Function.identity(), code -> left.agency()));
        store.handTo(task, replaced(leads, left.agency(), heirs), places);
        String note = left.agency() + " đã giải thể, sáp nhập; nhiệm vụ chuyển cho " + String.join(", ", codes);
        store.record(task, clock.instant(), author, "HANDED_ON", note);
    }

    /** The heirs in the place of the closed agency; who leads already is not named twice. */
    private static List<Party> replaced(List<Party> leads, String closed, List<Agency> heirs) {
        List<Party> named =
                heirs.stream().map(heir -> new Party(heir.name(), heir.code())).toList();
        List<Party> others =
                leads.stream().filter(lead -> !closed.equals(lead.agency())).toList();
        List<String> leading = Party.agencies(others);
        return leads.stream()
                .flatMap(lead -> closed.equals(lead.agency())
                        ? named.stream().filter(heir -> !leading.contains(heir.agency()))
                        : Stream.of(lead))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private void requireClosedLead(TaskEntity task, String agency) {
        boolean leads = Party.agencies(task.parties(PartyRow.Part.LEAD)).contains(agency);
        boolean closed =
                agencies.find(agency).filter(known -> !known.existsOn(today())).isPresent();
        if (!leads || !closed) {
            throw Problems.unprocessable(
                    "task-lead-not-closed",
                    Text.of(
                            "Cơ quan này không chủ trì nhiệm vụ hoặc vẫn đang hoạt động.",
                            "This agency does not lead the task, or still exists."),
                    Violation.at("/agency", "Không phải cơ quan chủ trì đã giải thể.", "Not a closed lead agency."));
        }
    }

    private List<Agency> existing(List<String> codes) {
        List<Agency> found = new ArrayList<>();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<Agency> agency = agencies.find(codes.get(i)).filter(known -> known.existsOn(today()));
            agency.ifPresent(found::add);
            if (agency.isEmpty()) {
                unknown.add(Violation.at("/successors/" + i, "Không có cơ quan này.", "No such agency."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(
                    "agency-unknown", Text.of("Có cơ quan không tồn tại.", "An agency is unknown."), unknown);
        }
        return found;
    }

    /** The successors its record names, as far as they exist. */
    private List<Agency> living(String closed) {
        return agencies.find(closed).map(Agency::successors).orElse(List.of()).stream()
                .map(agencies::find)
                .flatMap(Optional::stream)
                .filter(heir -> heir.existsOn(today()))
                .toList();
    }

    private LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
