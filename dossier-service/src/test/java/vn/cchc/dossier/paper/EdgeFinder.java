package vn.cchc.dossier.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds how far to each side anything is written, in points from that edge of the paper. */
final class EdgeFinder extends PDFTextStripper {

    private float left = Float.MAX_VALUE;
    private float right = Float.MAX_VALUE;
    private float bottom = Float.MAX_VALUE;

    /** The narrowest margin that is left on any page, in points. */
    static float narrowest(PDDocument pdf) throws IOException {
        EdgeFinder edges = new EdgeFinder();
        edges.getText(pdf);
        return Math.min(edges.left, Math.min(edges.right, edges.bottom));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        PDRectangle paper = getCurrentPage().getMediaBox();
        for (TextPosition position : positions) {
            left = Math.min(left, position.getX());
            right = Math.min(right, paper.getWidth() - position.getX() - position.getWidth());
            bottom = Math.min(bottom, paper.getHeight() - position.getY());
        }
    }
}
