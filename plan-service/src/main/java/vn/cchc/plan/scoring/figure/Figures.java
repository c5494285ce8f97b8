package vn.cchc.plan.scoring.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Asks whoever knows a kind of figure. */
@ApplicationScoped
public class Figures {

    private final Map<FigureKind, FigureSource> sources = new EnumMap<>(FigureKind.class);

    Figures(@All List<FigureSource> known) {
        for (FigureSource source : known) {
            if (sources.put(source.kind(), source) != null) {
                throw new IllegalStateException("two sources of " + source.kind());
            }
        }
    }

    /** Whether anybody here can know it. */
    public boolean isKnown(FigureKind kind) {
        return sources.containsKey(kind);
    }

    public Optional<Figure> of(FigureKind kind, String agency, int indexYear) {
        return Optional.ofNullable(sources.get(kind)).flatMap(source -> source.figure(agency, indexYear));
    }
}
