package vn.cchc.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;
import vn.cchc.local.RunningStack;
import vn.cchc.local.Stack;

/**
 * One province's reform year in some minutes: reference data, a plan from its workbook, three counters with 300 dossiers,
 * what else happens around the counters on few dossiers each, overdue events over Kafka, remediation tasks, and the
 * statutory figures with their identities checked.
 */
public final class ProvinceYear {
    public static final String PROVINCE = "H90";
    public static final List<String> COUNTERS = List.of("H90.41", "H90.42", "H90.45");
    static final String JUSTICE = "H90.11";
    static final int DOSSIERS = 300;
    static final int PROCEDURES = 15;
    private static final int DOSSIERS_PER_COUNTER = DOSSIERS / 3;
    private static final int TOLD_BACKWARDS = 10;
    private static final int POSTED_SINGLY = 5;

    private final RunningStack stack;
    private final Stack target;
    private final Clock clock;
    private final Say say;
    private final Api api;

    public ProvinceYear(RunningStack stack, Clock clock, PrintStream out) {
        this.stack = stack;
        this.target = stack.stack();
        this.clock = clock;
        this.say = new Say(out);
        this.api = new Api(stack, clock);
    }

    /**
     * Plays everything and checks the figures; on a stack that has been played on before it only shows them again.
     *
     * @return what does not check out; empty when all is right
     * @throws DemoFailure when a call is answered otherwise than it should be
     */
    public List<String> play() {
        switch (progress()) {
            case NOTHING_YET -> tell();
            case PLAYED ->
                say.title(
                        "Đã có dữ liệu trình diễn từ lần trước; chỉ hiện lại số liệu (deploy/local/reset để làm lại từ đầu)");
            case INTERRUPTED ->
                throw new DemoFailure(
                        "An earlier demonstration was interrupted; deploy/local/reset clears it, then try again");
        }
        Figures figures = new Figures(api, target, clock, say);
        List<String> failures = figures.show();
        say.title(failures.isEmpty() ? "Mọi số liệu khớp nhau" : "CÓ SỐ LIỆU KHÔNG KHỚP");
        failures.forEach(failure -> say.line("%s", failure));
        return failures;
    }

    private void tell() {
        Path begun = stack.layout().demonstrationBegun();
        try {
            Files.createDirectories(begun.getParent());
            Files.write(begun, new byte[0]);
            prepare();
            post();
            new Scenes(stack, api, clock, say).play();
            Files.delete(begun);
        } catch (IOException e) {
            throw new DemoFailure("Can't note in " + begun + " how far the demonstration is", e);
        }
    }

    /** Brings in the reference data and the plan. */
    public void prepare() {
        say.chapter("Dữ liệu nền: cơ quan, lịch làm việc, thủ tục");
        new ReferenceStory(api, target, clock, say).play();
        say.chapter("Kế hoạch cải cách hành chính từ phụ lục Excel");
        new PlanStory(api, target, clock, say).play();
    }

    /** Lets the counters post their dossiers. */
    public void post() {
        say.chapter("Ba bộ phận một cửa gửi 300 hồ sơ");
        countersPost();
    }

    /** Brings in the reference data and takes in one dossier at this counter; answers its code. */
    public String receiveOne(String agency) {
        new ReferenceStory(api, target, clock, say).play();
        return receive(agency);
    }

    /** Takes in one dossier at this counter, which knows its reference data; answers its code. */
    public String receive(String agency) {
        DossierScript script = new DossierScripts(Sample.catalogue(), LocalDate.now(clock))
                .of(agency, 1)
                .get(0);
        DemoUser counter = target.userWith("counter", agency);
        return api.post(counter, "/api/v1/dossiers", script.intakeAt(OffsetDateTime.now(clock)), 201)
                .get("code")
                .asText();
    }

    /** The calls, for tests that look behind the figures. */
    public Api api() {
        return api;
    }

    private enum Progress {
        NOTHING_YET,
        INTERRUPTED,
        PLAYED
    }

    private Progress progress() {
        if (Files.exists(stack.layout().demonstrationBegun())) {
            return Progress.INTERRUPTED;
        }
        DemoUser analyst = target.userWith("analyst", PROVINCE);
        if (api.tryGet(analyst, "/api/v1/agencies/" + PROVINCE).status() != 200) {
            return Progress.NOTHING_YET;
        }
        LocalDate today = LocalDate.now(clock);
        int dossiers = Recount.of(api, target, today, today).dossiers();
        boolean planned = !api.get(analyst, "/api/v1/plans").get("items").isEmpty();
        if (dossiers == 0 && !planned) {
            return Progress.NOTHING_YET;
        }
        return dossiers < DOSSIERS ? Progress.INTERRUPTED : Progress.PLAYED;
    }

    private void countersPost() {
        List<DemoProcedure> catalogue = Sample.catalogue();
        DossierScripts scripts = new DossierScripts(catalogue, LocalDate.now(clock));
        Map<String, Integer> outcomes = new TreeMap<>();
        for (String agency : COUNTERS) {
            Counter counter =
                    new Counter(api, target.userWith("counter", agency), target.userWith("officer", agency), clock);
            List<DossierScript> all = new ArrayList<>(scripts.of(agency, DOSSIERS_PER_COUNTER));
            List<DossierScript> backwards = all.subList(0, TOLD_BACKWARDS);
            List<DossierScript> single = all.subList(TOLD_BACKWARDS, TOLD_BACKWARDS + POSTED_SINGLY);
            List<DossierScript> rest = all.subList(TOLD_BACKWARDS + POSTED_SINGLY, all.size());
            counter.play(rest);
            counter.playBackwards(backwards);
            counter.receiveNow(single);
            counter.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
            say.line("%s: %d hồ sơ, %s", agency, all.size(), Wording.outcomes(counter.outcomes()));
        }
        say.line(
                "%d thủ tục; một lô gửi hai lần, một lô gửi ngược thứ tự: %s",
                catalogue.size(), Wording.outcomes(outcomes));
    }
}
