package vn.cchc.local.demo;

import vn.cchc.local.Stack;

/** The reports follow the counters by the time an event takes; what comes after this is asked of all dossiers. */
final class CaughtUpScene implements Scene {
    private final ReportDesk desk;
    private final Stack target;
    private final Commune commune;
    private final Say say;

    CaughtUpScene(ReportDesk desk, Stack target, Commune commune, Say say) {
        this.desk = desk;
        this.target = target;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        Recount[] recount = new Recount[1];
        commune.await("the reports to hold every dossier", () -> {
            recount[0] = Recount.of(desk.api(), target, desk.from(), desk.to());
            return recount[0].differences(desk.form()).isEmpty();
        });
        say.line("Báo cáo đã có đủ %d hồ sơ, bằng số đếm lại từng hồ sơ", recount[0].dossiers());
    }
}
