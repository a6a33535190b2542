package org.qualityoutcomes.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ListFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Stream<Arguments> sameList() {
        return Stream.of(
                Arguments.of("commas", "Code,Name\nZA1,Brontë Trust\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("semicolons", "Code;Name\r\nZA1;Brontë Trust\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("tabs", "Code\tName\nZA1\tBrontë Trust".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "a mark at the start", "\ufeffCode;Name\nZA1;Brontë Trust".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "as Excel saves Unicode text",
                        "\ufeffCode\tName\nZA1\tBrontë Trust".getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("as Windows saves it", "Code;Name\nZA1;Brontë Trust".getBytes(WINDOWS)),
                Arguments.of(
                        "quoted",
                        "\"Code\",\"Name\"\n\"ZA1\",\"Brontë\u00a0 Trust \"".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameList")
    void readsTheSameList(String how, byte[] content) {
        assertThat(ListFile.read(content))
                .containsExactly(new Sheet(
                        "",
                        List.of(
                                new Sheet.Row(1, List.of("Code", "Name")),
                                new Sheet.Row(2, List.of("ZA1", "Brontë Trust")))));
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        String text = "\nCode,Name\n\n\"ZA1\",\"over\ntwo lines\"\nZA2,Next\n";

        assertThat(ListFile.read(text.getBytes(StandardCharsets.UTF_8)).get(0).rows())
                .extracting(Sheet.Row::line)
                .containsExactly(2, 4, 6);
    }

    @Test
    void saysFromWhereOnAFileCannotBeRead() {
        assertThatThrownBy(() -> ListFile.read("Code,Name\nZA1,\"open".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("line 2");
    }

    static Stream<Arguments> noList() {
        return Stream.of(
                Arguments.of(new byte[0], "empty"),
                Arguments.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "old kind"),
                Arguments.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "damaged"),
                Arguments.of(new byte[] {'%', 'P', 0, 0}, "neither"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("noList")
    void saysWhatAFileIsInstead(byte[] content, String why) {
        assertThatThrownBy(() -> ListFile.read(content))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(why);
    }
}
