package vn.cchc.kit.spreadsheet;

/**
 * How large a file may be that is read into memory.
 *
 * @param fileBytes bytes as uploaded
 * @param unpackedBytes bytes once unpacked: enough for all rows filled, too little for a bomb to hurt
 * @param rows rows of one sheet that hold text
 * @param columns further columns are not looked at
 */
public record SheetLimits(int fileBytes, long unpackedBytes, int rows, int columns) {

    /** Room for 5,000 full rows; the largest known plan of a province has under 300. */
    public static final SheetLimits STANDARD = new SheetLimits(10 * 1024 * 1024, 48L * 1024 * 1024, 5_000, 60);

    /** Parts of one container; a workbook of an office has a few dozen. */
    static final int PARTS = 2_000;

    /** What is longer is cut: no cell anybody typed is. */
    public static final int CELL_CHARACTERS = 20_000;
}
