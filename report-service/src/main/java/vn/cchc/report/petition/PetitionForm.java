package vn.cchc.report.petition;

import vn.cchc.report.request.Choice;

/** The two forms on petitions of Thông tư 01/2020/TT-VPCP, phụ lục II; the title of the second is not confirmed. */
enum PetitionForm implements Choice {
    A("II.05a", "Kết quả tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính và giải quyết TTHC"),
    B("II.05b", "Tổng hợp kết quả tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính và giải quyết TTHC");

    private final String number;
    private final String title;

    PetitionForm(String number, String title) {
        this.number = number;
        this.title = title;
    }

    @Override
    public String parameter() {
        return number;
    }

    /** As the head of the form has it. */
    static String title(String number) {
        return Choice.read("form", number, values()).title;
    }
}
