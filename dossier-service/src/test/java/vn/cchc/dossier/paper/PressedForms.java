package vn.cchc.dossier.paper;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints sheets without a running service and reads what came out; the PDFs are left in {@code target/paper}. */
final class PressedForms {

    private static final Press PRESS = new Press(engine(), new Plain());
    private static final Path PICTURES = Path.of("target", "paper");

    private PressedForms() {}

    static byte[] print(String variant, Sheet sheet) throws IOException {
        Layout form = sheet.form();
        return kept(form.set().code() + "-" + form.number() + "-" + variant, PRESS.print(sheet));
    }

    static byte[] print(String variant, RegisterSheet register) throws IOException {
        return kept("register-" + variant, PRESS.print(register.form(), "register", register));
    }

    private static byte[] kept(String name, byte[] printed) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), printed);
        return printed;
    }

    /** As Quarkus sets it up: templates by path, everything escaped. */
    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Page(id.endsWith(".html") ? id : id + ".html")))
                .build();
    }

    /** No fonts beside the one of all forms. */
    private record Plain() implements PaperConfig {
        @Override
        public int registerLines() {
            return 2000;
        }

        @Override
        public Optional<List<Path>> fonts() {
            return Optional.empty();
        }
    }

    private record Page(String id) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            var stream = PressedForms.class.getResourceAsStream("/templates/" + id);
            if (stream == null) {
                throw new UncheckedIOException(new IOException(id));
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
