package vn.cchc.dossier.domain;

/** Who let the dossier run late, and in which step of the process; the step is null outside a published one. */
public record Fault(String agency, String step) {

    static Fault of(Stage stage) {
        return new Fault(
                stage.agency(), stage.step() == null ? null : stage.step().code());
    }
}
