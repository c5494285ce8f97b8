package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Dossiers resolved by their appointment among those resolved in the index year; a late one counts where the fault is. */
@ApplicationScoped
class DossiersOnTime implements FigureSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ResolvedDossierCounts counts;
    private final Clock clock;

    DossiersOnTime(ResolvedDossierCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.DOSSIERS_ON_TIME;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        LocalDate today = BusinessDays.of(clock.instant());
        LocalDate end = LocalDate.of(indexYear, 12, 31);
        LocalDate last = end.isBefore(today) ? end : today;
        ResolvedDossierCounts.Resolved resolved = counts.of(agency, LocalDate.of(indexYear, 1, 1), last);
        long known = resolved.onTime() + resolved.late();
        return known == 0
                ? Optional.empty()
                : Optional.of(Figure.share(resolved.onTime(), known, basis(resolved, last)));
    }

    private static String basis(ResolvedDossierCounts.Resolved resolved, LocalDate last) {
        String others = resolved.lateByOthers() == 0
                ? ""
                : "; không tính " + resolved.lateByOthers() + " hồ sơ quá hạn do cơ quan khác";
        return "Hồ sơ giải quyết đúng hạn trên số hồ sơ đã giải quyết trong năm, theo sự kiện của hệ thống một cửa, tính đến ngày "
                + last.format(DAY) + others;
    }
}
