package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** The day's digest leaves by mail, once, and is read back from the mailbox that captured it; days off are quiet. */
final class MailScene implements Scene {
    /** The post office: nothing else of the demonstration is its work. */
    private static final String AGENCY = "H90.90";

    private static final String EMAIL = "vanthu@buudien.an-son.example";
    private static final String TASK = "Bàn giao danh sách nhân viên tiếp nhận hồ sơ tại xã";
    private static final int NOTICE = 3;

    private final Api api;
    private final Mailbox mailbox;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    MailScene(Stack target, DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.mailbox = new Mailbox(target);
        this.manager = manager;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        String addresses = "/api/v1/reminder-addresses/" + AGENCY;
        api.put(manager, addresses, Map.of("addresses", List.of(Map.of("email", EMAIL))));
        String known = api.get(manager, addresses).at("/addresses/0/email").asText();
        DemoFailure.unless(known.equals(EMAIL), "The post office is reminded at " + known);
        PlanDesk desk = new PlanDesk(api, manager);
        String plan = desk.draft("Kế hoạch phối hợp với bưu điện", "91/KH-UBND", today, Map.of());
        desk.add(plan, PlanChanges.task(TASK, AGENCY, today.plusDays(NOTICE)));
        desk.issue(plan);
        say.line("Địa chỉ nhận thư nhắc việc của Bưu điện tỉnh: %s", known);
        if (OfficeDays.lastWorkingDay(today).equals(today)) {
            read();
        } else {
            say.line("Hôm nay là ngày nghỉ: không gửi thư, việc sắp đến hạn nằm trong thư của ngày làm việc kế tiếp");
        }
    }

    private void read() {
        commune.await(
                "the reminder of " + AGENCY + " to be sent",
                () -> reminders().stream()
                        .anyMatch(reminder -> reminder.get("state").asText().equals("SENT")));
        List<Mailbox.Mail> mails = mailbox.of(EMAIL);
        JsonNode listed = reminders().get(0);
        String due = Dates.day(today.plusDays(NOTICE).toString());
        DemoFailure.unless(
                mails.size() == 1
                        && mails.get(0).subject().contains("1 việc sắp đến hạn")
                        && mails.get(0).text().contains(TASK)
                        && mails.get(0).text().contains("Hạn: " + due + " (còn " + NOTICE + " ngày)")
                        && listed.get("lines").size() == 1,
                "Captured were " + mails + ", listed is " + listed);
        say.line("Thư nhắc việc đọc lại từ hộp thư: “%s”", mails.get(0).subject());
        mails.get(0).text().lines().filter(line -> !line.isBlank()).limit(7).forEach(line -> say.line("  │ %s", line));
    }

    private List<JsonNode> reminders() {
        return api.all(manager, "/api/v1/reminders?agency=" + AGENCY);
    }
}
