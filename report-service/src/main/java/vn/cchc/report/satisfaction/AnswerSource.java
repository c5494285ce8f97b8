package vn.cchc.report.satisfaction;

import vn.cchc.report.request.Choice;

/** Where answers come from; the two are never added up: one is about a dossier, the other about a unit. */
enum AnswerSource implements Choice {
    RATINGS("ratings", "vn.cchc.rating.given.v1", "Phiếu đánh giá kết quả giải quyết hồ sơ"),
    OPEN_SURVEY("open-survey", "vn.cchc.open-survey.answered.v1", "Khảo sát mở thường xuyên");

    private final String parameter;
    private final String type;
    private final String title;

    AnswerSource(String parameter, String type, String title) {
        this.parameter = parameter;
        this.type = type;
        this.title = title;
    }

    @Override
    public String parameter() {
        return parameter;
    }

    String type() {
        return type;
    }

    String title() {
        return title;
    }
}
