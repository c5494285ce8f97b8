package vn.cchc.dossier.paper;

import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds how far to the right anything is written. */
final class EdgeFinder extends PDFTextStripper {

    private float farthest;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        positions.forEach(position -> farthest = Math.max(farthest, position.getX() + position.getWidth()));
    }

    float farthest() {
        return farthest;
    }
}
