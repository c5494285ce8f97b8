package vn.cchc.report.explanation;

import jakarta.inject.Inject;
import vn.cchc.report.ToldWorld;

/** With the figures there are. */
abstract class ExplainedTest extends ToldWorld {

    @Inject
    ExplainedFigures figures;
}
