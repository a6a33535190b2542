package org.qualityoutcomes.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RadarSvgTest {

    @ParameterizedTest
    @CsvSource({"3,1", "6,4", "7,5", "12,10"})
    void anyNumberOfOutcomesAndLevelsIsDrawn(int axes, int rings) throws Exception {
        NodeList shapes = svg(axes, rings).getElementsByTagName("polygon");
        long corners = IntStream.range(0, shapes.getLength())
                .mapToObj(shapes::item)
                .map(Element.class::cast)
                .filter(shape -> shape.getAttribute("points").split(" ").length == axes)
                .count();
        int threeSidedMarks = axes == 3 ? axes + 1 : 0;
        assertThat(corners).isEqualTo(rings + 3L + threeSidedMarks);
    }

    @Test
    void linesDifferWithoutColour() throws Exception {
        String drawn = new RadarSvg(ADocument.radar(7, 5)).draw();
        assertThat(drawn).contains("stroke-dasharray=\"2 5\"", "stroke-dasharray=\"9 5\"", "<rect", "<circle");
        assertThat(svg(7, 5).getElementsByTagName("rect").getLength()).isEqualTo(8);
        assertThat(svg(7, 5).getElementsByTagName("circle").getLength()).isEqualTo(8);
    }

    @Test
    void ourPagesAllowItAndReadersHearIt() {
        assertThat(new RadarSvg(ADocument.radar(7, 5)).draw())
                .contains("role=\"img\"", "aria-label=\"Radar chart of 7 outcomes.\"")
                .doesNotContain("style=");
    }

    @Test
    void theServersLanguageDoesNotChangeNumbers() {
        Locale before = Locale.getDefault();
        try {
            String here = new RadarSvg(ADocument.radar(7, 5)).draw();
            Locale.setDefault(Locale.GERMANY);
            assertThat(new RadarSvg(ADocument.radar(7, 5)).draw()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void twoOutcomesAreNoRadar() {
        assertThatThrownBy(() -> new RadarSvg(ADocument.radar(2, 5))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Element svg(int axes, int rings) throws Exception {
        String drawn = new RadarSvg(ADocument.radar(axes, rings)).draw();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawn)))
                .getDocumentElement();
    }
}
