package org.crosscheck.core.report;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Draws the program's own pictures in a PDF, with the fonts of the report. It knows the elements
/// that the package `picture` writes, and passes over all others.
///
/// The library's own drawer of SVG would bring Batik along, for four kinds of elements.
final class PictureDrawer implements SVGDrawer {
    private static final FSRGBColor INK = new FSRGBColor(0x1b, 0x1f, 0x24);
    private static final String[] FAMILIES = {"Noto Sans", "DejaVu Sans"};

    @Override
    public SVGImage buildSVGImage(
            Element svg,
            Box box,
            CssContext context,
            double cssWidth,
            double cssHeight,
            double dotsPerPixel) {
        double width = number(svg, "width", 1);
        double height = number(svg, "height", 1);
        double scale =
                cssWidth > 0 ? cssWidth / width : cssHeight > 0 ? cssHeight / height : dotsPerPixel;
        return new Picture(svg, width, height, scale);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // pictures are drawn with the report's fonts
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // likewise
    }

    @Override
    public void close() {
        // holds nothing
    }

    /// One picture.
    ///
    /// @param scale dots of the page for a unit of the picture
    private record Picture(Element svg, double width, double height, double scale)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width * scale);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height * scale);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            Stroke before = device.getStroke();
            AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, y);
            device.setColor(INK);
            NodeList children = svg.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                Node child = children.item(i);
                if (child instanceof Element element) {
                    draw(element, device, context, place);
                }
            }
            device.setStroke(before);
        }

        private void draw(
                Element element,
                OutputDevice device,
                RenderingContext context,
                AffineTransform place) {
            switch (element.getNodeName()) {
                case "line" ->
                        outline(
                                element,
                                device,
                                place,
                                new Line2D.Double(
                                        number(element, "x1", 0),
                                        number(element, "y1", 0),
                                        number(element, "x2", 0),
                                        number(element, "y2", 0)));
                case "circle" -> {
                    double r = number(element, "r", 0);
                    outline(
                            element,
                            device,
                            place,
                            new Ellipse2D.Double(
                                    number(element, "cx", 0) - r,
                                    number(element, "cy", 0) - r,
                                    2 * r,
                                    2 * r));
                }
                case "polygon" ->
                        outline(element, device, place, polygon(element.getAttribute("points")));
                case "text" -> text(element, device, context, place);
                default -> {}
            }
        }

        private void outline(
                Element element, OutputDevice device, AffineTransform place, Shape shape) {
            float width = (float) (number(element, "stroke-width", 1) * scale);
            String dashes = element.getAttribute("stroke-dasharray");
            float faint = (float) number(element, "stroke-opacity", 1);
            device.setColor(faint < 1 ? new FSRGBColor(0xc9, 0xd1, 0xd9) : INK);
            device.setStroke(
                    dashes.isEmpty()
                            ? new BasicStroke(width)
                            : new BasicStroke(
                                    width,
                                    BasicStroke.CAP_BUTT,
                                    BasicStroke.JOIN_MITER,
                                    10,
                                    dashes(dashes),
                                    0));
            device.draw(place.createTransformedShape(shape));
            device.setColor(INK);
        }

        private float[] dashes(String list) {
            String[] lengths = list.split("[ ,]+");
            float[] dashes = new float[lengths.length];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = (float) (Double.parseDouble(lengths[i]) * scale);
            }
            return dashes;
        }

        private static Shape polygon(String points) {
            Path2D path = new Path2D.Double();
            for (String point : points.split(" ")) {
                int comma = point.indexOf(',');
                double x = Double.parseDouble(point.substring(0, comma));
                double y = Double.parseDouble(point.substring(comma + 1));
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
            return path;
        }

        private void text(
                Element element,
                OutputDevice device,
                RenderingContext context,
                AffineTransform place) {
            FontSpecification wanted = new FontSpecification();
            wanted.size = (float) (number(element, "font-size", 12) * scale);
            wanted.families = FAMILIES.clone();
            wanted.fontWeight = IdentValue.NORMAL;
            wanted.fontStyle = IdentValue.NORMAL;
            wanted.variant = IdentValue.NORMAL;
            FSFont font = context.getFont(wanted);
            String text = shown(element);
            int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
            double before =
                    switch (element.getAttribute("text-anchor")) {
                        case "middle" -> width / 2.0;
                        case "end" -> width;
                        default -> 0;
                    };
            double[] at = {number(element, "x", 0), number(element, "y", 0)};
            place.transform(at, 0, at, 0, 1);
            device.setFont(font);
            context.getTextRenderer()
                    .drawString(device, text, (float) (at[0] - before), (float) at[1]);
        }
    }

    /// Its own text, without its title.
    private static String shown(Element element) {
        StringBuilder text = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() == Node.TEXT_NODE) {
                text.append(children.item(i).getNodeValue());
            }
        }
        return text.toString();
    }

    private static double number(Element element, String name, double otherwise) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }
}
