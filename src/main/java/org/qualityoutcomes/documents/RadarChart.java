package org.qualityoutcomes.documents;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.qualityoutcomes.documents.Block.Radar;

/** A radar chart as Office draws it: of figures that can be changed, its lines told apart without colour. */
class RadarChart {

    private record Pen(byte[] colour, PresetLineDash dash, STMarkerStyle.Enum mark) {

        static Pen of(int rgb, PresetLineDash dash, STMarkerStyle.Enum mark) {
            byte[] colour = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
            return new Pen(colour, dash, mark);
        }
    }

    private static final List<Pen> PENS = List.of(
            Pen.of(0x8a1f11, PresetLineDash.SYSTEM_DOT, STMarkerStyle.SQUARE),
            Pen.of(0x00703c, PresetLineDash.DASH, STMarkerStyle.TRIANGLE),
            Pen.of(0x003087, PresetLineDash.SOLID, STMarkerStyle.CIRCLE),
            Pen.of(0x4c6272, PresetLineDash.DASH_DOT, STMarkerStyle.X));

    /** Where a line's name and its figures come from. */
    interface Source {

        /** The name of a line for a legend, and where it is kept. */
        void name(XDDFChartData.Series drawn, int line);

        XDDFDataSource<String> axes();

        XDDFNumericalDataSource<Double> figures(int line);
    }

    private final XDDFChart chart;
    private final Radar radar;

    RadarChart(XDDFChart chart, Radar radar) {
        this.chart = chart;
        this.radar = radar;
    }

    void draw(Source source) {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFRadarChartData data = data();
        for (int line = 0; line < radar.series().size(); line++) {
            XDDFChartData.Series drawn = data.addSeries(source.axes(), source.figures(line));
            source.name(drawn, line);
            drawn.setShapeProperties(stroke(PENS.get(line)));
        }
        chart.plot(data);
        for (int line = 0; line < radar.series().size(); line++) {
            mark(line, PENS.get(line));
        }
    }

    private XDDFRadarChartData data() {
        XDDFCategoryAxis around = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis outwards = chart.createValueAxis(AxisPosition.LEFT);
        outwards.setCrosses(AxisCrosses.AUTO_ZERO);
        outwards.setMinimum(0);
        outwards.setMaximum(radar.rings());
        outwards.setMajorUnit(1);
        outwards.setNumberFormat("0");
        outwards.getOrAddMajorGridProperties()
                .setLineProperties(new XDDFLineProperties(fill(XDDFColor.from(PresetColor.SILVER))));
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, around, outwards);
        data.setStyle(RadarStyle.MARKER);
        return data;
    }

    private static XDDFShapeProperties stroke(Pen pen) {
        XDDFLineProperties line = new XDDFLineProperties(fill(XDDFColor.from(pen.colour())));
        line.setWidth(2.25);
        line.setPresetDash(new XDDFPresetLineDash(pen.dash()));
        XDDFShapeProperties stroke = new XDDFShapeProperties();
        stroke.setLineProperties(line);
        return stroke;
    }

    private static XDDFSolidFillProperties fill(XDDFColor colour) {
        return new XDDFSolidFillProperties(colour);
    }

    private void mark(int line, Pen pen) {
        CTRadarSer series =
                chart.getCTChart().getPlotArea().getRadarChartArray(0).getSerArray(line);
        CTMarker marker = series.isSetMarker() ? series.getMarker() : series.addNewMarker();
        marker.addNewSymbol().setVal(pen.mark());
        marker.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(pen.colour());
    }
}
