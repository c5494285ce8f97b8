package vn.cchc.kit.worktime;

import java.time.Duration;

final class VietnameseWording implements Wording {

    @Override
    public String start(String at) {
        return "Bắt đầu: %s.".formatted(at);
    }

    @Override
    public String startOutsideHours(String at, String effective) {
        return "Bắt đầu: %s, ngoài giờ làm việc nên tính từ %s.".formatted(at, effective);
    }

    @Override
    public String term(Term term) {
        return "Thời hạn: " + TermWords.vietnamese(term) + ".";
    }

    @Override
    public String firstDayRule(Term term) {
        if (term.amount() == 0) {
            return "Kết thúc khi hết giờ làm việc của ngày bắt đầu.";
        }
        if (term.unit() == TermUnit.WORKING_HOUR) {
            return "Tính ngay từ thời điểm bắt đầu, chỉ tính trong giờ làm việc (khoản 1 Điều 147 Bộ luật Dân sự 2015).";
        }
        return "Không tính ngày xảy ra sự kiện (Điều 147 Bộ luật Dân sự 2015); kết thúc khi hết giờ làm việc của ngày cuối.";
    }

    @Override
    public String makeUp(String date, String forDate, String name, String law) {
        return "%s: %s, được tính thay cho ngày %s (%s)".formatted(date, name, forDate, law);
    }

    @Override
    public String skippedTitle() {
        return "Các ngày không tính:";
    }

    @Override
    public String name(SkippedDay day) {
        return day.reason() == SkippedDay.Reason.CLOSED ? day.name() + ", cơ quan không làm việc" : day.name();
    }

    @Override
    public String law(SkippedDay day) {
        return day.legalReference();
    }

    @Override
    public String rolled(String from, String to) {
        return "Ngày cuối %s là ngày nghỉ nên thời hạn kéo dài đến ngày làm việc tiếp theo %s".formatted(from, to)
                + " (khoản 5 Điều 148 Bộ luật Dân sự 2015).";
    }

    @Override
    public String openPause(String from, String reason) {
        return "Đang tạm dừng từ %s (%s); thời hạn sẽ được dời khi tiếp tục.".formatted(from, reason);
    }

    @Override
    public String pause(String from, String to, String reason) {
        return "Tạm dừng từ %s đến %s (%s): ".formatted(from, to, reason);
    }

    @Override
    public String pauseTooLate() {
        return "bắt đầu sau khi đã hết hạn nên không dời thời hạn.";
    }

    @Override
    public String moved(String workingTime, String due) {
        return "%s làm việc, thời hạn dời đến %s.".formatted(workingTime, due);
    }

    @Override
    public String time(Duration time) {
        return "%d giờ %02d phút".formatted(time.toHours(), time.toMinutesPart());
    }

    @Override
    public String due(String at) {
        return "Hết hạn: %s.".formatted(at);
    }

    @Override
    public String provisional() {
        return "Tạm tính: lịch nghỉ của năm liên quan chưa được quyết định chính thức.";
    }
}
