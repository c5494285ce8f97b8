package vn.cchc.dossier.domain;

/**
 * Who let the dossier run late, and in which step of the process.
 *
 * @param step null outside a published process
 * @param stage the line of the process control slip; null where only the agency is known
 */
public record Fault(String agency, String step, Integer stage) {

    static Fault of(Stage stage) {
        String step = stage.step() == null ? null : stage.step().code();
        return new Fault(stage.agency(), step, stage.number());
    }

    boolean isOf(Stage some) {
        return stage != null && stage == some.number();
    }
}
