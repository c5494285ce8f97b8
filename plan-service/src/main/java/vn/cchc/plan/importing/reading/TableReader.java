package vn.cchc.plan.importing.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.spreadsheet.Grid;

/** Walks the rows under a heading and gathers the tasks. */
final class TableReader {

    private final Grid grid;
    private final RowShape shape;
    private final List<RowDraft> drafts;
    private final int rowsBefore;
    private final Header header;
    private String area = "";
    private String general = "";
    private String headed = "";
    private final Map<ColumnRole, String> ofArea = new EnumMap<>(ColumnRole.class);
    private boolean areaIsNumbered;
    private boolean ended;
    private int endedAt = Integer.MAX_VALUE;

    /**
     * @param drafts rows of the tables before this one, which it adds to
     * @param rowsBefore how many rows those tables had
     */
    TableReader(Grid grid, Header header, List<RowDraft> drafts, int rowsBefore) {
        this.grid = grid;
        this.header = header;
        this.drafts = drafts;
        this.rowsBefore = rowsBefore;
        this.shape = new RowShape(grid, header);
    }

    /** Reads the table; gives the area its last rows belong to. */
    String read(String firstArea) {
        area = firstArea;
        for (int row : grid.rowNumbers()) {
            if (row > header.lastRow() && !ended) {
                readRow(row);
            }
        }
        return area;
    }

    /** The first row that is no longer of the table: whom it goes to, who signed it. */
    int endedAt() {
        return endedAt;
    }

    private void readRow(int row) {
        ended = shape.endsTable(row);
        endedAt = ended ? row : endedAt;
        if (shape.repeatsHeader(row) || shape.numbersColumns(row) || ended || shape.isFooter(row)) {
            return;
        }
        if (shape.isArea(row) || shape.isAreaWithCells(row)) {
            startArea(row);
            return;
        }
        if (shape.headsSubItems(row)) {
            head(row);
            return;
        }
        if (startsTask(row)) {
            start(row);
        } else {
            goOn(row);
        }
    }

    private void startArea(int row) {
        area = shape.area(row);
        areaIsNumbered = false;
        general = "";
        ofArea.clear();
        ColumnRole.OF_AREA.forEach(role -> ofArea.put(role, own(row, header.column(role))));
    }

    /** Under an area it says what the tasks below have in common; where there is none, it is the area. */
    private void head(int row) {
        var title = Lines.flat(own(row, header.taskColumn()));
        headed = label(row).replaceAll("[.)]+$", "") + ".";
        if (area.isEmpty() || areaIsNumbered) {
            area = headed + " " + title;
            areaIsNumbered = true;
        } else {
            general = title;
        }
    }

    private boolean startsTask(int row) {
        var title = own(row, header.taskColumn());
        boolean onlyGeneral = title.isEmpty()
                && !own(row, header.column(ColumnRole.GENERAL_TASK)).isEmpty();
        boolean wrapped = label(row).isEmpty() && Lines.startsLower(title) && !drafts.isEmpty() && isAlone(row);
        return (!title.isEmpty() || onlyGeneral) && !wrapped;
    }

    /** Whether the row holds nothing but a piece of the title. */
    private boolean isAlone(int row) {
        return grid.cells(row).keySet().stream().allMatch(column -> column == header.taskColumn());
    }

    private void start(int row) {
        var draft = draft(row);
        if (!headed.isEmpty() && !label(row).startsWith(headed)) {
            general = "";
            headed = "";
        }
        readGeneral(row);
        draft.put(ColumnRole.TASK, own(row, header.taskColumn()));
        draft.put(ColumnRole.GENERAL_TASK, isGeneralAnArea() ? "" : general);
        if (namesThisRowAlone(row)) {
            draft.nameByGeneral();
        }
        draft.put(ColumnRole.CODE, cell(row, ColumnRole.CODE));
        var above = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        for (var role : ColumnRole.SHARED_DOWN) {
            draft.putOrRepeat(role, cell(row, role), above);
        }
        ofArea.forEach(draft::putFromArea);
        draft.place(label(row), areaOf(row));
        keepOriginal(draft, row);
        drafts.add(draft);
    }

    private RowDraft draft(int row) {
        return new RowDraft(rowsBefore + row + 1, grid.name() + ", dòng " + (row + 1), header);
    }

    private void readGeneral(int row) {
        int column = header.column(ColumnRole.GENERAL_TASK);
        if (header.has(ColumnRole.TASK) && column >= 0) {
            var text = grid.shown(row, column);
            general = text.isEmpty() ? general : text;
        }
    }

    /** Whether the general task stands beside this row only, so that a single part under it does not take its place. */
    private boolean namesThisRowAlone(int row) {
        int column = header.column(ColumnRole.GENERAL_TASK);
        boolean ownColumn = header.has(ColumnRole.TASK) && !own(row, column).isEmpty();
        boolean shared = grid.rowNumbers().contains(row + 1)
                && !shape.isArea(row + 1)
                && own(row + 1, column).isEmpty();
        return ownColumn && !shared && !isGeneralAnArea();
    }

    /** Without headings between the rows, the column of general tasks names the areas. */
    private boolean isGeneralAnArea() {
        return area.isEmpty() && !header.has(ColumnRole.AREA);
    }

    private String areaOf(int row) {
        if (header.has(ColumnRole.AREA)) {
            var text = Lines.flat(grid.shown(row, header.column(ColumnRole.AREA)));
            area = text.isEmpty() ? area : text;
            return area;
        }
        return area.isEmpty() ? Lines.flat(general) : area;
    }

    /** A row without a task of its own adds to the one above. */
    private void goOn(int row) {
        var last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean mergedDown = grid.continuesFromAbove(row, header.taskColumn());
        if (last == null || !label(row).isEmpty() && !mergedDown) {
            addUnreadable(row);
            return;
        }
        var title = mergedDown ? "" : own(row, header.taskColumn());
        if (!title.isEmpty()) {
            last.append(ColumnRole.TASK, title, " ");
            last.remark("Tên nhiệm vụ bị ngắt sang dòng " + (row + 1) + " và đã được nối lại; cần kiểm tra.");
        }
        for (var role : ColumnRole.SHARED_DOWN) {
            var more = header.adds(grid, row, role);
            if (!more.isEmpty()) {
                last.append(role, more, "\n");
            }
        }
        keepOriginal(last, row);
    }

    private void addUnreadable(int row) {
        var draft = draft(row);
        draft.place(label(row), area);
        for (var role : ColumnRole.SHARED_DOWN) {
            draft.put(role, cell(row, role));
        }
        draft.unreadable("Không tìm thấy tên nhiệm vụ ở dòng này; cần nhập tên nhiệm vụ hoặc bỏ dòng.");
        keepOriginal(draft, row);
        drafts.add(draft);
    }

    private void keepOriginal(RowDraft draft, int row) {
        grid.cells(row)
                .forEach((column, text) ->
                        draft.keepOriginal(header.names().getOrDefault(column, "Cột " + (column + 1)), text));
    }

    private String label(int row) {
        return Lines.flat(own(row, header.column(ColumnRole.LABEL)));
    }

    private String cell(int row, ColumnRole role) {
        return header.cell(grid, row, role);
    }

    private String own(int row, int column) {
        return Header.own(grid, row, column);
    }
}
