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

    private static final String NO_SOURCE = "Hệ thống này chưa có nguồn số liệu đó; đơn vị tự nhập.";
    private static final String NOTHING = "Không phát sinh gì để tính trong năm đánh giá.";

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

    /** In Vietnamese, for officials: why there is no figure of that kind. */
    public String whyAbsent(FigureKind kind) {
        return isKnown(kind) ? NOTHING : NO_SOURCE;
    }

    public Optional<Figure> of(FigureKind kind, String agency, int indexYear) {
        return Optional.ofNullable(sources.get(kind)).flatMap(source -> source.figure(agency, indexYear));
    }
}
