package vn.cchc.dossier.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints sheets without a running service and reads what came out; the PDFs are left in {@code target/paper}. */
final class PressedForms {

    private static final LayoutEngine ENGINE = new LayoutEngine();
    private static final Press PRESS = new Press(ENGINE, PressedForms::none, new Plain());
    private static final Path PICTURES = Path.of("target", "paper");

    private PressedForms() {}

    static LayoutCheck check() {
        return new LayoutCheck(ENGINE, PRESS);
    }

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

    /** Here every form is as it is delivered. */
    private static String none(Layout form) {
        throw new IllegalArgumentException(form.number());
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
}
