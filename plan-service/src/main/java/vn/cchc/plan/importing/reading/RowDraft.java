package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A row while its parts are gathered, which may come from several rows of the sheet. */
final class RowDraft {

    private static final Pattern AREA_NUMBER = Pattern.compile("^([IVX]{1,5}(?:\\.\\d+)*|[A-H])[.)]?\\s");
    private static final Pattern DITTO = Pattern.compile(
            "[-–\\s]*(?:nt|n\\.t|như trên)[-–\\s.]*|[\"”″〃]|//|''", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLAIN_LABEL = Pattern.compile("^\\d{1,3}[.)]?$");

    private final int row;
    private final String place;
    private final Header header;
    private final Map<ColumnRole, String> texts = new java.util.EnumMap<>(ColumnRole.class);
    private final Map<String, String> original = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private String label = "";
    private String area = "";
    private boolean unreadable;
    private boolean namedByGeneral;

    RowDraft(int row, String place, Header header) {
        this.row = row;
        this.place = place;
        this.header = header;
    }

    /** Numbers that begin anew in each area get the area's before them; those that run on from area to area do not. */
    static void numberWithinAreas(List<RowDraft> drafts) {
        var lastArea = drafts.isEmpty() ? "" : drafts.get(0).area;
        for (var draft : drafts) {
            boolean opensArea = !draft.area.equals(lastArea);
            if (opensArea && draft.hasPlainLabel() && !draft.plainLabel().equals("1")) {
                return;
            }
            lastArea = draft.area;
        }
        drafts.forEach(RowDraft::numberWithinArea);
    }

    void put(ColumnRole role, String text) {
        texts.put(role, text);
    }

    /** "-nt-" and its like say what the row above says. */
    void putOrRepeat(ColumnRole role, String text, RowDraft above) {
        boolean repeats = above != null && DITTO.matcher(text.strip()).matches();
        put(role, repeats ? above.text(role) : text);
    }

    /** What the heading of the area says holds where the row itself says nothing; somebody looks at it. */
    void putFromArea(ColumnRole role, String text) {
        if (text(role).isEmpty() && !text.isEmpty()) {
            put(role, text);
            remark("Lấy theo dòng lĩnh vực: " + Lines.flat(text) + "; cần kiểm tra.");
        }
    }

    String text(ColumnRole role) {
        return texts.getOrDefault(role, "");
    }

    void append(ColumnRole role, String text, String separator) {
        texts.merge(role, text, (earlier, later) -> earlier.isEmpty() ? later : earlier + separator + later);
    }

    void keepOriginal(String column, String text) {
        original.merge(column, text, (earlier, later) -> earlier + "\n" + later);
    }

    void place(String newLabel, String newArea) {
        label = newLabel;
        area = newArea;
    }

    private boolean hasPlainLabel() {
        return PLAIN_LABEL.matcher(label).matches();
    }

    private String plainLabel() {
        return label.replaceAll("[.)]$", "");
    }

    /** "1" under "I. ..." is "I.1". */
    private void numberWithinArea() {
        var number = AREA_NUMBER.matcher(area);
        if (hasPlainLabel() && number.find()) {
            label = number.group(1) + "." + plainLabel();
        }
    }

    void nameByGeneral() {
        namedByGeneral = true;
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    void unreadable(String remark) {
        unreadable = true;
        remarks.add(remark);
    }

    /** The finished row, with what a person has to look at. */
    AnnexRow finish() {
        var title = TaskTitle.of(text(ColumnRole.TASK), text(ColumnRole.GENERAL_TASK), namedByGeneral);
        var parts = Parts.of(text(ColumnRole.LEAD), text(ColumnRole.COORDINATING));
        var lead = AgencyNames.split(parts.lead());
        if (!unreadable) {
            look(lead);
        }
        return new AnnexRow(
                row,
                place,
                status(),
                label,
                area,
                Lines.flat(text(ColumnRole.CODE)),
                title.title(),
                title.details(),
                Lines.items(text(ColumnRole.PRODUCT)),
                lead,
                AgencyNames.split(parts.coordinating()),
                text(ColumnRole.DEADLINE),
                extras(),
                original,
                remarks);
    }

    private RowExtras extras() {
        return new RowExtras(
                text(ColumnRole.CAUSE),
                text(ColumnRole.REMEDY),
                text(ColumnRole.OBJECTIVE),
                text(ColumnRole.NOTE),
                Lines.flat(text(ColumnRole.RESPONSIBLE)),
                Lines.items(text(ColumnRole.TARGET)));
    }

    private void look(List<String> lead) {
        if (header.has(ColumnRole.LEAD) && lead.isEmpty()) {
            remark("Chưa ghi cơ quan chủ trì; cần chọn cơ quan chủ trì.");
        }
        if (AgencyNames.isNumbered(text(ColumnRole.LEAD))) {
            remark("Các mục con có cơ quan chủ trì khác nhau; cần xác nhận cơ quan chịu trách nhiệm chung.");
        }
        if (!header.periods().isEmpty() && text(ColumnRole.DEADLINE).contains(" - ")) {
            remark("Thời gian được đánh dấu ở nhiều cột liền nhau; cần kiểm tra thời hạn đã ghép.");
        }
        header.otherTimes().stream()
                .filter(original::containsKey)
                .forEach(column -> remark("Cột \"" + column + "\" ghi: " + Lines.flat(original.get(column))
                        + "; chưa đưa vào thời hạn, cần kiểm tra."));
        if (header.has(ColumnRole.DEADLINE) && text(ColumnRole.DEADLINE).isEmpty()) {
            remark("Chưa ghi thời gian thực hiện; cần bổ sung thời hạn hoặc xác nhận là không có.");
        }
    }

    private RowStatus status() {
        if (unreadable) {
            return RowStatus.UNREADABLE;
        }
        return remarks.isEmpty() ? RowStatus.OK : RowStatus.CHECK;
    }
}
