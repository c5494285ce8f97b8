package vn.cchc.dossier.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.IncludeSectionHelper;
import io.quarkus.qute.InsertSectionHelper;
import io.quarkus.qute.SetSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/**
 * Fills layouts, those delivered with the service and those an administrator has put. It has conditions, loops with an end,
 * names for values and the delivered parts; it knows the {@link Fields} of a form and whether a list is empty. Beans, classes,
 * methods, files and unescaped text do not exist for it.
 */
@Singleton
final class LayoutEngine {

    /** Parts of pages that layouts may include. */
    static final List<String> PARTS = List.of("sheet", "style", "notes", "leader", "regret", "line", "blank");

    static final String FOLDER = "paper/";
    private static final Pattern NAME = Pattern.compile(FOLDER + "[a-z-]{1,40}");
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    private final Engine engine = Engine.builder()
            .addSectionHelper(new IfSectionHelper.Factory())
            .addSectionHelper(new BoundedLoop())
            .addSectionHelper(new SetSectionHelper.Factory())
            .addSectionHelper(new IncludeSectionHelper.Factory())
            .addSectionHelper(new InsertSectionHelper.Factory())
            .addValueResolvers(
                    new FieldResolver(),
                    ValueResolvers.mapperResolver(),
                    ValueResolvers.collectionResolver(),
                    ValueResolvers.orResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(LayoutEngine::locate)
            .strictRendering(true)
            .build();

    /** One that is delivered with the service. */
    Template delivered(String name) {
        return engine.getTemplate(FOLDER + name);
    }

    /** Its text as it is delivered. */
    static String text(String name) {
        try (InputStream page = open(FOLDER + name)) {
            return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One that was put; a {@link TemplateException} says where it cannot be read. */
    Template compile(String text) {
        return engine.parse(text, HTML);
    }

    /** A page of XHTML; what people wrote is escaped and never becomes markup. */
    String fill(Template layout, String root, Object data, Budget budget) {
        StringBuilder page = new StringBuilder();
        try {
            layout.instance()
                    .data(root, data)
                    .setAttribute(Budget.KEY, budget)
                    .consume(piece -> {
                        budget.letters(piece.length());
                        page.append(piece);
                    })
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof TemplateException fault ? fault : failure;
        }
        return page.toString();
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String id) {
        boolean known =
                NAME.matcher(id).matches() && LayoutEngine.class.getResource("/templates/" + id + ".html") != null;
        return known ? Optional.of(new Delivered(id)) : Optional.empty();
    }

    private static InputStream open(String id) {
        return LayoutEngine.class.getResourceAsStream("/templates/" + id + ".html");
    }

    private record Delivered(String id) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(Objects.requireNonNull(open(id)), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
