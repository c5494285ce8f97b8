package vn.cchc.report.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.page.Say;
import vn.cchc.report.period.ReportPeriod;

/** The statutory periods that have begun (Nghị định 09/2019/NĐ-CP, Điều 12), the present year first. */
record PeriodChoices(LocalDate today) {

    /** The year the day belongs to by the cut-off days: from 15 December on it is the next one. */
    int year() {
        var ends = ReportPeriod.statutory(Integer.toString(today.getYear())).orElseThrow();
        return today.isAfter(ends.to()) ? today.getYear() + 1 : today.getYear();
    }

    String usual() {
        return Integer.toString(year());
    }

    List<Choice> all(Say say, String chosen) {
        List<Choice> choices = new ArrayList<>();
        add(choices, usual(), say.of("Năm ", "Year ") + year(), chosen);
        for (int quarter = 4; quarter >= 1; quarter--) {
            add(choices, year() + "-Q" + quarter, say.of("Quý ", "Quarter ") + quarter + "/" + year(), chosen);
        }
        add(choices, year() + "-H1", say.of("6 tháng đầu năm ", "First half of ") + year(), chosen);
        add(choices, year() + "-9M", say.of("9 tháng năm ", "Nine months of ") + year(), chosen);
        add(choices, year() + "-H2", say.of("6 tháng cuối năm ", "Second half of ") + year(), chosen);
        for (int month = 12; month >= 1; month--) {
            add(choices, "%d-%02d".formatted(year(), month), say.of("Tháng ", "Month ") + month + "/" + year(), chosen);
        }
        int before = year() - 1;
        add(choices, Integer.toString(before), say.of("Năm ", "Year ") + before, chosen);
        if (chosen != null && choices.stream().noneMatch(Choice::chosen)) {
            choices.add(new Choice(chosen, chosen, true));
        }
        return choices;
    }

    private void add(List<Choice> choices, String label, String words, String chosen) {
        var period = ReportPeriod.statutory(label).orElseThrow();
        if (!period.from().isAfter(today)) {
            choices.add(new Choice(label, words, label.equals(chosen)));
        }
    }
}
