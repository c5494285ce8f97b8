package vn.cchc.dossier.paper;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;
import vn.cchc.dossier.paper.Fields.Field;

/** Gives a layout the fields of its records; no other method of any object can be reached through it. */
final class FieldResolver implements ValueResolver {

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() != null && context.getParams().isEmpty() && field(context) != null;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return CompletedStage.of(field(context).of(context.getBase()));
    }

    private static Field field(EvalContext context) {
        return Fields.of(context.getBase().getClass()).get(context.getName());
    }
}
