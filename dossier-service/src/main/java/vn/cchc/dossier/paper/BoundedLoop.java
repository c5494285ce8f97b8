package vn.cchc.dossier.paper;

import io.quarkus.qute.Expression;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelper.SectionResolutionContext;
import io.quarkus.qute.SectionHelperFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** The loop of Qute, each turn of which is taken from the page's {@link Budget}. */
final class BoundedLoop implements SectionHelperFactory<SectionHelper> {

    private final LoopSectionHelper.Factory loop = new LoopSectionHelper.Factory();

    @Override
    public List<String> getDefaultAliases() {
        return List.of("for");
    }

    @Override
    public ParametersInfo getParameters() {
        return loop.getParameters();
    }

    @Override
    public List<String> getBlockLabels() {
        return loop.getBlockLabels();
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        return loop.initializeBlock(outer, block);
    }

    @Override
    public SectionHelper initialize(SectionInitContext context) {
        SectionHelper unbounded = loop.initialize(context);
        return at -> unbounded.resolve(
                new Counted(at, (Budget) at.resolutionContext().getAttribute(Budget.KEY)));
    }

    /** Passes everything on. */
    private record Counted(SectionResolutionContext whole, Budget budget) implements SectionResolutionContext {

        @Override
        public CompletionStage<ResultNode> execute(SectionBlock block, ResolutionContext context) {
            budget.turn();
            return whole.execute(block, context);
        }

        @Override
        public CompletionStage<Map<String, Object>> evaluate(Map<String, Expression> parameters) {
            return whole.evaluate(parameters);
        }

        @Override
        public ResolutionContext resolutionContext() {
            return whole.resolutionContext();
        }

        @Override
        public ResolutionContext newResolutionContext(Object data, Map<String, SectionBlock> extendingBlocks) {
            return whole.newResolutionContext(data, extendingBlocks);
        }

        @Override
        public Map<String, Object> getParameters() {
            return whole.getParameters();
        }
    }
}
