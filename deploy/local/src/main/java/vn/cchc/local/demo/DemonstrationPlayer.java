package vn.cchc.local.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import vn.cchc.local.Demonstration;
import vn.cchc.local.RunningStack;

/** What {@code deploy/local/up --demo} plays. */
public final class DemonstrationPlayer implements Demonstration {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Override
    public boolean play(RunningStack stack, PrintStream out) {
        try {
            return new ProvinceYear(stack, Clock.system(VIETNAM), out).play().isEmpty();
        } catch (DemoFailure e) {
            out.println("Trình diễn dừng lại: " + e.getMessage());
            return false;
        }
    }
}
