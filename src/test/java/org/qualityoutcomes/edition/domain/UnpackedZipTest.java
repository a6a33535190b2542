package org.qualityoutcomes.edition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.worklist.Refusal;

class UnpackedZipTest {

    @Test
    void theFilesOfAFolderAreReadWithWhatDesktopsLeaveInItPassedOver() throws IOException {
        assertThat(UnpackedZip.of(zip(Map.of(
                        "2027/edition.yaml", "code: 2027",
                        "2027/o1.yaml", "übermorgen",
                        "2027/.DS_Store", "x",
                        "__MACOSX/2027/._o1.yaml", "x"))))
                .containsOnly(Map.entry("edition.yaml", "code: 2027"), Map.entry("o1.yaml", "übermorgen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027/run.sh", "2027/edition.yaml.exe", "o1.yml", "2027/o1.yaml/../../evil"})
    void whatDoesNotBelongToAnEditionIsRefused(String file) {
        refused(zip(Map.of("2027/edition.yaml", "code: 2027", file, "x")), "does not belong to an edition");
    }

    @Test
    void twoEditionsInOneZipAreRefused() {
        refused(zip(Map.of("2027/edition.yaml", "a", "2031/edition.yaml", "b")), "has edition.yaml twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o1.yaml", "__MACOSX/large", "2027/.DS_Store", "2027/"})
    void whatUnpacksToMillionsIsNotReadToItsEnd(String name) throws IOException {
        byte[] zip = zip(Map.of(name, "a".repeat(20 * UnpackedZip.LARGEST))).readAllBytes();
        ByteArrayInputStream packed = new ByteArrayInputStream(zip);
        refused(packed, "holds more than the files of an edition");
        assertThat(packed.available()).as("bytes left unread").isGreaterThan(zip.length / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8, 0.95})
    void aZipThatWasCutOffIsNone(double share) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int outcome = 1; outcome <= 6; outcome++) {
            files.put(
                    "o" + outcome + ".yaml",
                    new Random(outcome).ints(2_000).boxed().toList().toString());
        }
        byte[] whole = zip(files).readAllBytes();
        byte[] part = Arrays.copyOf(whole, (int) (whole.length * share));
        refused(new ByteArrayInputStream(part), "This is no ZIP that can be read");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() {
        Map<String, String> large = new TreeMap<>();
        for (int outcome = 1; outcome <= 5; outcome++) {
            large.put("o" + outcome + ".yaml", "a".repeat(UnpackedZip.LARGEST - 1));
        }
        refused(zip(large), "holds more than the files of an edition");
    }

    @Test
    void moreFilesThanAnEditionHasAreRefused() {
        Map<String, String> many = new TreeMap<>();
        for (int outcome = 1; outcome <= 61; outcome++) {
            many.put("o" + outcome + ".yaml", "x");
        }
        refused(zip(many), "holds more than the files of an edition");
    }

    @Test
    void noZipAtAllAndAnEmptyOneAreRefused() {
        refused(new ByteArrayInputStream("code: 2027".getBytes(StandardCharsets.UTF_8)), "This is no ZIP");
        refused(zip(Map.of()), "This is no ZIP");
        refused(InputStream.nullInputStream(), "This is no ZIP");
    }

    @Test
    void anotherEncodingIsNamedWithItsFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("o3.yaml"));
            zip.write(new byte[] {(byte) 0xfc});
        }
        refused(new ByteArrayInputStream(bytes.toByteArray()), "o3.yaml is not written in UTF-8");
    }

    private static void refused(InputStream zip, String sentence) {
        assertThatThrownBy(() -> UnpackedZip.of(zip))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("file")))
                .hasMessageContaining(sentence);
    }

    private static InputStream zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
