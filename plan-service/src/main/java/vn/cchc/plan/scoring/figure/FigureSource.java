package vn.cchc.plan.scoring.figure;

import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Knows one kind of figure. Whoever implements it as a bean is asked; a kind nobody knows is absent and said to be. */
public interface FigureSource {

    FigureKind kind();

    /**
     * The figure of that unit alone, without the units below it.
     *
     * @return empty when there was nothing to count, since a share of nothing is no share
     */
    Optional<Figure> figure(String agency, int indexYear);
}
